package org.driehoek.course.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.CurrentUser;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about the pages of a course with two students, told by its lecturer. */
@DriehoekTest
@WithAccount("lou-the-lecturer")
abstract class CoursePageStory extends SpringBrowserlessTest {

    /** Makes names different in each story. */
    final String mark = UUID.randomUUID().toString().substring(0, 8);

    TestCourses courses;
    TestAccounts accounts;
    SignedIn lecturer;
    SignedIn sam;
    SignedIn bo;
    CourseId course;

    @SuppressWarnings("NullAway.Init") // set before each story
    CoursePageStory() {}

    @Autowired
    void meet(TestCourses everyCourse, TestAccounts everybody, CurrentUser user) {
        courses = everyCourse;
        accounts = everybody;
    }

    @BeforeEach
    void a_course_begins(@Autowired CurrentUser user) {
        UI.getCurrent().setLocale(Languages.DUTCH);
        lecturer = user.get();
        sam = accounts.account("sam-" + mark);
        bo = accounts.account("bo-" + mark);
        course = courses.course("Gesprekken " + mark);
        courses.enrol(course, CourseRole.STUDENT, sam, bo);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
    }

    NativeButton button(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(words) && button.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + words));
    }

    void click(String words) {
        test(button(words)).click();
    }

    boolean offers(String words) {
        return find(NativeButton.class).all().stream()
                        .anyMatch(button -> button.getText().equals(words))
                || find(Anchor.class).all().stream()
                        .anyMatch(link -> link.getText().equals(words));
    }

    String told() {
        return find(Notice.class).withClassName("said").all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
