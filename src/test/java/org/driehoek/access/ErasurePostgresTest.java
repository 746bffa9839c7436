package org.driehoek.access;

import java.time.Clock;
import org.driehoek.OnPostgres;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class ErasurePostgresTest extends ErasureTest {

    @Autowired
    ErasurePostgresTest(TestAccounts accounts, TestCourses courses, JdbcClient database, Clock clock) {
        super(accounts, courses, database, clock);
    }
}
