package org.driehoek.practice;

import org.driehoek.DriehoekTest;
import org.driehoek.identity.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A story about students, told to the whole application; {@code @OnPostgres} tells it once more, to PostgreSQL. */
@DriehoekTest
abstract class PracticeStory {

    @SuppressWarnings("NullAway.Init") // set before each story
    Students students;

    @Autowired
    void meetTheStudents(
            People people,
            UserDetailsService logins,
            PracticeService practice,
            SecurityContextHolderStrategy security) {
        students = new Students(people, logins, practice, security);
    }
}
