package org.driehoek.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.driehoek.identity.SignedIn;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much there is, a list asks the database the same few questions. */
class StatementsTest extends CourseStory {

    final CourseService service;
    final EnrolmentService enrolments;
    final AssignmentService assignments;
    private final Statistics statistics;

    @Autowired
    StatementsTest(
            CourseService service,
            EnrolmentService enrolments,
            AssignmentService assignments,
            EntityManagerFactory factory) {
        this.service = service;
        this.enrolments = enrolments;
        this.assignments = assignments;
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @BeforeEach
    void statements_are_counted() {
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void and_no_longer() {
        statistics.setStatisticsEnabled(false);
    }

    private long statements(Runnable question) {
        statistics.clear();
        question.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void lists_of_courses_ask_as_much_for_twenty_as_for_one() {
        Runnable mine = service::mine;
        long forOne = statements(mine);
        for (int number = 0; number < 20; number++) {
            CourseId more = courses.course("More " + mark + " " + number);
            courses.enrol(more, CourseRole.LECTURER, lecturer);
            courses.assign(more);
        }

        assertThat(statements(mine)).isEqualTo(forOne).isLessThanOrEqualTo(5);
        accounts.logInAsAdministrator("admin-" + mark);
        assertThat(statements(() -> service.all(mark, false, 0))).isLessThanOrEqualTo(5);
    }

    @Test
    void lists_of_people_and_assignments_ask_as_much_for_many_as_for_few() {
        Runnable people = () -> enrolments.people(course);
        Runnable assigned = () -> assignments.cards(course);
        courses.assign(course);
        long forFewPeople = statements(people);
        long forOneAssignment = statements(assigned);
        List<SignedIn> more = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            more.add(accounts.account("student-" + mark + "-" + number));
            courses.assign(course);
        }
        courses.enrol(course, CourseRole.STUDENT, more.toArray(SignedIn[]::new));

        assertThat(statements(people)).isEqualTo(forFewPeople).isLessThanOrEqualTo(5);
        assertThat(statements(assigned)).isEqualTo(forOneAssignment).isLessThanOrEqualTo(5);
        accounts.logIn("student-" + mark + "-1");
        assertThat(statements(assignments::mine)).isLessThanOrEqualTo(4);
    }
}
