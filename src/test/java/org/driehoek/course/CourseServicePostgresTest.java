package org.driehoek.course;

import org.driehoek.OnPostgres;
import org.driehoek.identity.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class CourseServicePostgresTest extends CourseServiceTest {

    @Autowired
    CourseServicePostgresTest(CourseService service, TestCourses courses, TestAccounts accounts) {
        super(service, courses, accounts);
    }
}
