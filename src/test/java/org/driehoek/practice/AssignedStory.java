package org.driehoek.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about a course in which a lecturer assigned a talk to two students. */
abstract class AssignedStory extends PracticeStory {

    static final String SCENARIO = Walk.SCENARIO;

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    TestCourses courses;
    TestAccounts accounts;
    PracticeService practice;
    Clock clock;
    SignedIn sanne;
    SignedIn youssef;
    SignedIn lecturer;
    CourseId course;
    AssignmentId assignment;

    @SuppressWarnings("NullAway.Init") // set before each story
    AssignedStory() {}

    @Autowired
    void meet(TestCourses everyCourse, TestAccounts everybody, PracticeService service, Clock time) {
        courses = everyCourse;
        accounts = everybody;
        practice = service;
        clock = time;
    }

    @BeforeEach
    void a_talk_is_assigned() {
        sanne = accounts.account("sanne-" + mark);
        youssef = accounts.account("youssef-" + mark);
        lecturer = accounts.account("lecturer-" + mark);
        course = courses.course("Gespreksvaardigheid " + mark);
        courses.enrol(course, CourseRole.STUDENT, sanne, youssef);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        assignment = courses.assign(course);
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    /** Does something while a person is logged in. */
    <T> T as(SignedIn person, Supplier<T> action) {
        accounts.logIn(person.username());
        try {
            return action.get();
        } finally {
            accounts.logOut();
        }
    }

    void as(SignedIn person, Runnable action) {
        as(person, () -> {
            action.run();
            return true;
        });
    }

    Student student(SignedIn person) {
        return students.known(person.username());
    }

    /** Returns an attempt at the assignment, begun and prepared. */
    AttemptId begins(SignedIn person) {
        AttemptId attempt = as(person, () -> practice.begin(assignment, false));
        Student student = student(person);
        if (student.opens(attempt).prepared() == null) {
            student.prepares();
        }
        return attempt;
    }

    /** Breaks the talk off, which ends it. */
    void finishes(SignedIn person, AttemptId attempt) {
        Student student = student(person);
        student.opens(attempt);
        student.hears("@leave");
    }

    AttemptId finished(SignedIn person) {
        AttemptId attempt = begins(person);
        finishes(person, attempt);
        return attempt;
    }

    /** Returns a private attempt, held to its end. */
    AttemptId practised(SignedIn person) {
        Student student = student(person);
        AttemptId attempt = student.begins(SCENARIO);
        student.prepares();
        student.hears("@leave");
        return attempt;
    }

    /** Opens and closes the assignment so far from now. */
    void runs(Duration opens, Duration due, @Nullable Integer limit) {
        Instant now = clock.instant();
        courses.change(assignment, new AssignmentPlan(now.plus(opens), now.plus(due), limit, false));
    }

    AssignedTalks assigned(SignedIn person) {
        return as(person, () -> practice.assigned(assignment)).orElseThrow();
    }
}
