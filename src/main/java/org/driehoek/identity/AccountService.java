package org.driehoek.identity;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people choose for their own account. */
@Service
@Transactional
@Access(Right.OWN)
public class AccountService {

    private final Accounts accounts;
    private final CurrentUser currentUser;

    AccountService(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
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
