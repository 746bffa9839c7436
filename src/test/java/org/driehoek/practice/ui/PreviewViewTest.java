package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-031: Look at a talk as a student has it. */
@DriehoekTest
class PreviewViewTest extends SpringBrowserlessTest {
    private final TestCourses courses;
    private final TestAccounts accounts;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private CourseId course;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    PreviewViewTest(TestCourses courses, TestAccounts accounts) {
        this.courses = courses;
        this.accounts = accounts;
    }

    @BeforeEach
    void a_trainer_is_logged_in() {
        course = courses.course("Preview " + mark);
        courses.enrol(course, CourseRole.TRAINER, accounts.logIn("previews-" + mark));
    }

    @Test
    void a_trainer_reads_prepares_holds_and_reads_back_a_talk_and_nothing_is_kept() {
        PreviewView view = navigate(PreviewView.class, StudentTalks.SCENARIO);
        assertThat(text(view)).contains("er wordt niets bewaard");
        choose();
        test(button("Begin het gesprek met Henk de Wit")).click();

        assertThat(find(NativeButton.class).withText("Zin melden").exists()).isFalse();
        test(find(MoveCard.class).all().getFirst()).click();
        assertThat(text(find(TalkFoot.class).single())).contains("beurt 2 van 14");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(find(TalkFoot.class).single())).contains("turn 2 of 14");
        UI.getCurrent().setLocale(Languages.DUTCH);

        test(button("Gesprek afbreken")).click();
        test(button("Afbreken")).click();
        test(button("Naar het verhaal en de niveaus")).click();
        assertThat(text(view)).contains("Wat de student hierna leest", "Jouw profiel", "Een voorbeeld bewaren we niet");

        test(button("Opnieuw beginnen")).click();
        assertThat(text(view)).contains("Begin het gesprek met Henk de Wit");
    }

    @Test
    void a_trainer_asks_why_the_parent_said_that_while_the_talk_goes_on() {
        navigate(PreviewView.class, StudentTalks.SCENARIO);
        choose();
        test(button("Begin het gesprek met Henk de Wit")).click();

        test(button("Waarom zei Henk de Wit dat?")).click();
        assertThat(why()).contains("Wat je van tevoren koos", "Gezicht:");
        find(WhyDialog.class).single().close();

        test(find(MoveCard.class).all().getFirst()).click();
        test(button("Waarom zei Henk de Wit dat?")).click();
        assertThat(why()).contains("Hoe het aankwam", "Waar het antwoord vandaan komt", "Gezicht:", "Regel");
    }

    private String why() {
        return text(find(WhyDialog.class).single());
    }

    @Test
    void an_assignment_is_looked_at_by_its_staff() {
        AssignmentId assignment = courses.assign(course);

        UI.getCurrent().navigate("preview/" + assignment);
        assertThat(getCurrentView()).isInstanceOf(PreviewView.class);

        courses.enrol(courses.course("Other " + mark), CourseRole.TRAINER, accounts.logIn("previews-other-" + mark));
        UI.getCurrent().navigate("preview/" + assignment);
        assertThat(getCurrentView()).isNotInstanceOf(PreviewView.class);
    }

    @Test
    void to_students_there_is_no_such_page() {
        accounts.logIn("previews-student-" + mark);

        UI.getCurrent().navigate("preview/" + StudentTalks.SCENARIO);

        assertThat(getCurrentView()).isNotInstanceOf(PreviewView.class);
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        find(RadioButtonGroup.class).all().forEach(group -> {
            RadioButtonGroup<String> each = (RadioButtonGroup<String>) group;
            each.setValue(each.getListDataView().getItem(0));
        });
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
