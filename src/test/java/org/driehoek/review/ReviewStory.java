package org.driehoek.review;

import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about a course with two trainers and a student who has finished what was assigned; Tess, a trainer, is logged in. */
@DriehoekTest
abstract class ReviewStory {

    /** Makes names different in each story. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    TestCourses courses;
    TestAccounts accounts;
    PracticeService practice;
    SignedIn sam;
    SignedIn tess;
    SignedIn timo;
    CourseId course;
    AssignmentId assignment;
    AttemptId attempt;

    @SuppressWarnings("NullAway.Init") // set before each story
    ReviewStory() {}

    @Autowired
    void meet(TestCourses everyCourse, TestAccounts everybody, PracticeService everyTalk) {
        courses = everyCourse;
        accounts = everybody;
        practice = everyTalk;
    }

    @BeforeEach
    void a_student_finishes_what_was_assigned() {
        sam = accounts.account("sam-" + mark);
        tess = accounts.account("tess-" + mark);
        timo = accounts.account("timo-" + mark);
        course = courses.course("Talks " + mark);
        courses.enrol(course, CourseRole.STUDENT, sam);
        courses.enrol(course, CourseRole.TRAINER, tess, timo);
        assignment = courses.assign(course);
        attempt = finishes(sam, assignment);
        accounts.logIn(tess.username());
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }

    /** Has a student hold an assigned talk to its end; whoever was logged in is again. */
    AttemptId finishes(SignedIn student, AssignmentId assigned) {
        accounts.logIn(student.username());
        return new StudentTalks(practice).toTheEnd(practice.begin(assigned, false));
    }

    /** Has a student hold a talk of private practice to its end. */
    AttemptId practises(SignedIn student) {
        accounts.logIn(student.username());
        return new StudentTalks(practice).toTheEnd(practice.begin(TestCourses.SCENARIO));
    }
}
