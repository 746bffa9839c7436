package org.driehoek.review.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
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
import org.driehoek.review.ReviewService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a trainer, Tess, in whose course Sam has finished what was assigned; Tess is logged in. */
@DriehoekTest
abstract class ReviewPages extends SpringBrowserlessTest {

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    TestCourses courses;
    TestAccounts accounts;
    PracticeService practice;
    ReviewService reviews;
    SignedIn sam;
    SignedIn tess;
    CourseId course;
    AssignmentId assignment;
    AttemptId attempt;

    @SuppressWarnings("NullAway.Init") // set before each test
    ReviewPages() {}

    @Autowired
    void meet(TestCourses everyCourse, TestAccounts everybody, PracticeService everyTalk, ReviewService everyReview) {
        courses = everyCourse;
        accounts = everybody;
        practice = everyTalk;
        reviews = everyReview;
    }

    @BeforeEach
    void a_student_finishes_what_was_assigned() {
        sam = accounts.account("sam-" + mark);
        tess = accounts.account("tess-" + mark);
        course = courses.course("Talks " + mark);
        courses.enrol(course, CourseRole.STUDENT, sam);
        courses.enrol(course, CourseRole.TRAINER, tess);
        assignment = courses.assign(course);
        attempt = finishes();
        accounts.logIn(tess.username());
    }

    /** Has Sam hold the assigned talk once more; Sam stays logged in. */
    AttemptId finishes() {
        accounts.logIn(sam.username());
        return new StudentTalks(practice).toTheEnd(practice.begin(assignment, false));
    }

    /** Goes to an address, which may have parameters. */
    static void goes(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
