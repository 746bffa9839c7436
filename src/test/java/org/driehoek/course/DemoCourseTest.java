package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.People;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.library.ScenarioLibrary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

@DriehoekTest
class DemoCourseTest {

    @Test
    void the_demonstration_has_one_course_with_a_talk_to_practise_however_often_it_starts(
            @Autowired Courses courses,
            @Autowired CourseRegister register,
            @Autowired Admissions admissions,
            @Autowired Assigning assigning,
            @Autowired ScenarioLibrary library,
            @Autowired People people,
            @Autowired TestAccounts accounts,
            @Autowired CourseBook book,
            @Autowired AssignmentBook assignments,
            @Autowired TransactionTemplate transaction) {
        SignedIn lecturer = accounts.account("lecturer");
        SignedIn sanne = accounts.account("sanne");
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T20:15:30Z"), ZoneOffset.UTC);
        DemoCourse demo = new DemoCourse(courses, register, admissions, assigning, library, people, clock);

        for (int start = 0; start < 2; start++) {
            transaction.executeWithoutResult(_ -> demo.run(new DefaultApplicationArguments()));
        }

        assertThat(book.coursesOf(lecturer.account()))
                .filteredOn(course -> course.name().equals(DemoCourse.NAME))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.schoolYear()).isEqualTo(2026);
                    assertThat(course.roles()).containsExactly(CourseRole.LECTURER);
                });
        assertThat(assignments.forStudent(sanne.account())).singleElement().satisfies(assigned -> {
            assertThat(assigned.opens()).isEqualTo("2026-11-21T20:15:00Z");
            assertThat(assigned.due()).isEqualTo("2026-12-05T22:59:59Z");
        });
    }
}
