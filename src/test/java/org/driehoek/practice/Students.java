package org.driehoek.practice;

import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccountService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Opens accounts for students who never practised before. */
@TestComponent
class Students {

    private final AccountService accounts;
    private final UserDetailsService logins;
    private final PracticeService practice;
    private final SecurityContextHolderStrategy security;

    Students(
            AccountService accounts,
            UserDetailsService logins,
            PracticeService practice,
            SecurityContextHolderStrategy security) {
        this.accounts = accounts;
        this.logins = logins;
        this.practice = practice;
        this.security = security;
    }

    Student newStudent() {
        String username = "student-" + UUID.randomUUID();
        accounts.open(username, "A student", "secret", Languages.DUTCH);
        return known(username);
    }

    /** Returns a student who has an account. */
    Student known(String username) {
        return new Student(logins.loadUserByUsername(username), practice, security);
    }
}
