package org.driehoek.practice;

import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.identity.People;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Opens people for students who never practised before. */
@TestComponent
class Students {

    private final People people;
    private final UserDetailsService logins;
    private final PracticeService practice;
    private final SecurityContextHolderStrategy security;

    Students(
            People people,
            UserDetailsService logins,
            PracticeService practice,
            SecurityContextHolderStrategy security) {
        this.people = people;
        this.logins = logins;
        this.practice = practice;
        this.security = security;
    }

    Student newStudent() {
        String username = "student-" + UUID.randomUUID();
        people.open(username, "A student", "secret", Languages.DUTCH);
        return known(username);
    }

    /** Returns a student who has an account. */
    Student known(String username) {
        return new Student(logins.loadUserByUsername(username), practice, security);
    }
}
