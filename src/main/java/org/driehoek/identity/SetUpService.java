package org.driehoek.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in, by a link that works once and for a day. */
@Service
@Access(Right.ANYONE)
@Transactional
public class SetUpService {

    /** The fewest characters of a password that an administrator chooses. */
    public static final int SHORTEST_PASSWORD = 15;

    static final Duration LIFE = Duration.ofHours(24);

    private final SetUpLinks links;
    private final AccountService accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetUpService(SetUpLinks links, AccountService accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes a new link and ends every older one.
     *
     * @return the secret token of the link, or nothing when there is an administrator already
     */
    public Optional<String> newLink() {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        links.deleteAllInBatch();
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new SetUpLink(hash(token), clock.instant().plus(LIFE)));
        return Optional.of(token);
    }

    /** Tells whether this token still opens the set-up. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return !accounts.hasAdministrator()
                && links.findByTokenHash(hash(token))
                        .filter(link -> link.usableAt(clock.instant()))
                        .isPresent();
    }

    /**
     * Opens the administrator's account and spends the link.
     *
     * @param token the token of the link
     * @param username the name to log in with
     * @param displayName the name to show
     * @param password at least {@link #SHORTEST_PASSWORD} characters
     * @param language the language of the interface
     * @throws SetUpRefusedException when the link does not work any more, or the password is too short
     * @throws UsernameTakenException when the username is in use
     */
    public SignedIn openAdministrator(
            String token, String username, String displayName, String password, Locale language) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new SetUpRefusedException("The password is shorter than " + SHORTEST_PASSWORD + " characters.");
        }
        var link = links.findForUseByTokenHash(hash(token))
                .filter(found -> found.usableAt(clock.instant()))
                .filter(found -> !accounts.hasAdministrator())
                .orElseThrow(() -> new SetUpRefusedException("The set-up link does not work any more."));
        link.use(clock.instant());
        return accounts.openAdministrator(username, displayName, password, language);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
