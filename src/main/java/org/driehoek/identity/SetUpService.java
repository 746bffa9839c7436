package org.driehoek.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in, by a link that works once and for a day. */
@Service
@Transactional
@Access(Right.ANYONE)
public class SetUpService {

    static final Duration LIFE = Duration.ofHours(24);

    private final SetUpLinks links;
    private final People people;
    private final Accounts accounts;
    private final PasswordKeeper passwords;
    private final Clock clock;

    SetUpService(SetUpLinks links, People people, Accounts accounts, PasswordKeeper passwords, Clock clock) {
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes a new link and ends every older one.
     *
     * @return the secret token of the link, or nothing when there is an administrator already
     */
    Optional<String> newLink() {
        if (hasAdministrator()) {
            return Optional.empty();
        }
        links.deleteAllInBatch();
        var token = Secret.newToken();
        links.save(new SetUpLink(Secret.hash(token), clock.instant().plus(LIFE)));
        return Optional.of(token);
    }

    private boolean hasAdministrator() {
        return accounts.existsByAdministratorTrue();
    }

    /** Tells whether this token still opens the set-up. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return !hasAdministrator()
                && links.findByTokenHash(Secret.hash(token))
                        .filter(link -> link.usableAt(clock.instant()))
                        .isPresent();
    }

    /**
     * Opens the administrator's account and spends the link.
     *
     * @param token the token of the link
     * @param username the name to log in with
     * @param displayName the name to show
     * @param password the password in clear; only its hash is kept
     * @param language the language of the interface
     * @throws SetUpRefusedException when the link does not work any more
     * @throws PasswordRefusedException when the password can't be chosen; the link goes on working
     * @throws UsernameTakenException when the username is in use
     */
    public SignedIn openAdministrator(
            String token, String username, String displayName, String password, Locale language) {
        passwords.judge(password, username, displayName);
        var link = links.findForUseByTokenHash(Secret.hash(token))
                .filter(found -> found.usableAt(clock.instant()))
                .filter(found -> !hasAdministrator())
                .orElseThrow(() -> new SetUpRefusedException("The set-up link does not work any more."));
        link.use(clock.instant());
        return people.openAdministrator(username, displayName, password, language);
    }
}
