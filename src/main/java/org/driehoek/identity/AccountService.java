package org.driehoek.identity;

import java.util.Locale;
import org.driehoek.identity.Access.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people choose for their own account. */
@Service
@Transactional
@Access(Right.OWN)
public class AccountService {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final PasswordKeeper passwords;
    private final AccessLinks links;
    private final Sessions sessions;

    AccountService(
            Accounts accounts,
            CurrentUser currentUser,
            PasswordKeeper passwords,
            AccessLinks links,
            Sessions sessions) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
    }

    /** Returns the caller's own entry in the directory. */
    @Transactional(readOnly = true)
    public Person me() {
        return mine().person();
    }

    /**
     * Changes the password of the caller, who stays logged in here and is logged out everywhere else.
     *
     * @param present the password until now
     * @param next the new one
     * @throws WrongPasswordException when the first is wrong; it counts as a wrong try to log in
     * @throws PasswordRefusedException when the new one can't be chosen
     */
    @Transactional(noRollbackFor = WrongPasswordException.class)
    @Access(value = Right.OWN, audit = Audit.CHANGED)
    public void changePassword(String present, String next) {
        var account =
                accounts.findForUpdateById(currentUser.get().account().value()).orElseThrow();
        if (!passwords.proves(account, present)) {
            throw new WrongPasswordException();
        }
        passwords.change(account, next);
        links.deleteByAccountId(account.id().value());
        logOutElsewhere();
    }

    /** Ends every log-in of the caller but this one. */
    public void logOutElsewhere() {
        currentUser.principal().ifPresent(sessions::endOthers);
    }

    private Account mine() {
        return accounts.findById(currentUser.get().account().value()).orElseThrow();
    }

    /** Remembers the language that the person who is logged in chose; does nothing when nobody is. */
    @Access(Right.ANYONE)
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
