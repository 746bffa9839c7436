package org.driehoek.insight;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.driehoek.OnPostgres;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.PracticeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class ProgressServicePostgresTest extends ProgressServiceTest {

    @Autowired
    ProgressServicePostgresTest(
            ProgressService service,
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            JdbcClient database,
            EntityManagerFactory entityManagers) {
        super(service, courses, accounts, practice, clock, database, entityManagers);
    }
}
