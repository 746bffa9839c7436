package org.driehoek.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges a password that somebody chose and gives it to the account. */
@Component
class PasswordKeeper {

    private final PasswordEncoder passwords;
    private final Clock clock;

    PasswordKeeper(PasswordEncoder passwords, Clock clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Gives an account a password.
     *
     * @throws PasswordRefusedException when the password can't be chosen
     */
    void change(Account account, String password) {
        judge(password, account.username(), account.displayName(), account.email());
        account.activate(Objects.requireNonNull(passwords.encode(password)), clock.instant());
    }

    /**
     * Judges a password.
     *
     * @param about what is known of its owner
     * @throws PasswordRefusedException when it can't be chosen
     */
    void judge(String password, @Nullable String... about) {
        List<String> known = Stream.of(about)
                .flatMap(each -> Optional.ofNullable(each).stream())
                .toList();
        PasswordRules.judge(password, known).ifPresent(problem -> {
            throw new PasswordRefusedException(problem);
        });
    }

    /** Returns whether a password is the account's; while the account refuses none is. The try is counted. */
    boolean proves(Account account, String password) {
        var right = passwords.matches(password, account.passwordHash()) && !account.refusesAt(clock.instant());
        if (right) {
            account.recordLogin();
        } else {
            account.recordFailedLogin(clock.instant());
        }
        return right;
    }
}
