package org.driehoek.practice;

import java.time.Clock;
import org.driehoek.OnPostgres;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class GrowthServicePostgresTest extends GrowthServiceTest {
    @Autowired
    GrowthServicePostgresTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            GrowthService growth,
            ReflectionService reflections) {
        super(courses, accounts, practice, clock, growth, reflections);
    }
}
