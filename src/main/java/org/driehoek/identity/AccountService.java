package org.driehoek.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and keeps what a person chose. */
@Service
@Access(Right.ANYONE)
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountService(Accounts accounts, PasswordEncoder passwords, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Opens an account without rights of its own.
     *
     * @param username the name to log in with; upper and lower case are the same
     * @param displayName the name to show
     * @param password the password in clear; only its hash is kept
     * @param language the language of the interface
     * @throws UsernameTakenException when the username is in use
     */
    public SignedIn open(String username, String displayName, String password, Locale language) {
        return newAccount(username, displayName, password, language).signedIn();
    }

    SignedIn openAdministrator(String username, String displayName, String password, Locale language) {
        var account = newAccount(username, displayName, password, language);
        account.makeAdministrator();
        return account.signedIn();
    }

    private Account newAccount(String username, String displayName, String password, Locale language) {
        if (accounts.existsByUsername(Account.normalised(username))) {
            throw new UsernameTakenException(username);
        }
        return accounts.save(new Account(username, displayName, hash(password), language, clock.instant()));
    }

    private String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash.");
        }
        return hash;
    }

    /** Returns the account with this username. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String username) {
        return accounts.findByUsername(Account.normalised(username)).map(Account::signedIn);
    }

    /** Tells whether anyone runs this installation yet. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return accounts.existsByAdministratorTrue();
    }

    /** Remembers the language that the person who is logged in chose; does nothing when nobody is. */
    public void chooseLanguage(Locale language) {
        currentUser
                .find()
                .flatMap(user -> accounts.findById(user.account().value()))
                .ifPresent(account -> {
                    account.speak(language);
                    currentUser.refresh(account.signedIn());
                });
    }
}
