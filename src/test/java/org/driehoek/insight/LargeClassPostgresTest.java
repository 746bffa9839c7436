package org.driehoek.insight;

import java.time.Clock;
import org.driehoek.OnPostgres;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.PracticeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnPostgres
class LargeClassPostgresTest extends LargeClassTest {

    @Autowired
    LargeClassPostgresTest(
            ProgressService service,
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            JdbcTemplate database) {
        super(service, courses, accounts, practice, clock, database);
    }
}
