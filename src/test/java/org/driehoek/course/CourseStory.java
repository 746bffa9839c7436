package org.driehoek.course;

import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about a course with a lecturer, who is logged in, and two students. */
@DriehoekTest
abstract class CourseStory {

    /** Makes names different in each story. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    TestCourses courses;
    TestAccounts accounts;
    SignedIn lecturer;
    SignedIn sam;
    SignedIn bo;
    CourseId course;

    @SuppressWarnings("NullAway.Init") // set before each story
    CourseStory() {}

    @Autowired
    void meet(TestCourses everyCourse, TestAccounts everybody) {
        courses = everyCourse;
        accounts = everybody;
    }

    @BeforeEach
    void a_course_begins() {
        sam = accounts.account("sam-" + mark);
        bo = accounts.account("bo-" + mark);
        course = courses.course("Talks " + mark);
        courses.enrol(course, CourseRole.STUDENT, sam, bo);
        lecturer = accounts.logIn("lecturer-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
    }

    @AfterEach
    void everybody_leaves() {
        accounts.logOut();
    }
}
