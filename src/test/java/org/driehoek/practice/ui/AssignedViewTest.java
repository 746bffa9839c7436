package org.driehoek.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentPlan;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.talk.Input;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-030: Do what a lecturer assigned. */
@DriehoekTest
class AssignedViewTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final TestCourses courses;
    private final TestAccounts accounts;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private CourseId course;
    private AssignmentId assignment;
    private SignedIn sanne;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    AssignedViewTest(PracticeService practice, TestCourses courses, TestAccounts accounts) {
        this.practice = practice;
        this.courses = courses;
        this.accounts = accounts;
    }

    @BeforeEach
    void a_talk_is_assigned() {
        course = courses.course("Oudergesprekken " + mark);
        assignment = courses.assign(course);
        sanne = accounts.logIn("assigned-" + mark);
        courses.enrol(course, CourseRole.STUDENT, sanne);
    }

    @Test
    void the_home_page_parts_what_is_assigned_from_own_practice() {
        navigate(HomeView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsSubsequence("Opdrachten van je opleiding", "Eigen oefening");
        AssignedCard card = find(AssignedCard.class).single();
        assertThat(text(card))
                .contains("Oudergesprekken " + mark, "over 13 dagen", "zoveel pogingen als je wilt", "open")
                .doesNotContain("met hints");
        assertThat(find(Anchor.class, card).all()).extracting(Anchor::getHref).contains("assigned/" + assignment);
        assertThat(find(TalkCard.class).all()).isNotEmpty();
    }

    @Test
    void before_beginning_it_says_that_staff_will_see_it_and_then_the_talk_begins() {
        open();
        assertThat(find(Paragraph.class).withClassName("seen-by").single().getText())
                .contains("Dit gesprek is een opdracht", "De docenten en trainers van Oudergesprekken " + mark);
        choose();

        test(find(NativeButton.class).withTextContaining("Begin het gesprek").single())
                .click();

        assertThat(getCurrentView()).isInstanceOf(RunningTalkView.class);
        AttemptSummary attempt =
                practice.assigned(assignment).orElseThrow().open().orElseThrow();
        assertThat(attempt.assignment()).isEqualTo(assignment);
        open();
        assertThat(getCurrentView()).isInstanceOf(RunningTalkView.class);
    }

    @Test
    void after_the_talk_it_shows_the_attempts_made() {
        AttemptId attempt = finished();

        open();

        assertThat(getCurrentView()).isInstanceOf(AssignedView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("debrief/" + attempt);
        assertThat(text(find(AttemptList.class).single())).contains("niet verwijderen");
        assertThat(find(NativeButton.class)
                        .withTextContaining("Begin het gesprek")
                        .exists())
                .isTrue();
    }

    @Test
    void what_cannot_be_begun_says_why_and_what_to_do() {
        plan(Duration.ofDays(-7), Duration.ofMinutes(-5), null);
        open();
        assertThat(text(view())).contains("De inleverdatum is voorbij", "Vraag je docent om uitstel", "niet gedaan");
        assertThat(find(NativeButton.class)
                        .withTextContaining("Begin het gesprek")
                        .exists())
                .isFalse();

        plan(Duration.ofDays(1), Duration.ofDays(7), null);
        open();
        assertThat(text(view())).contains("nog niet open");

        plan(Duration.ofDays(-1), Duration.ofDays(7), 1);
        finished();
        open();
        assertThat(text(view())).contains("Je hebt al je pogingen gebruikt", "0 van 1 pogingen");
    }

    @Test
    void whoever_was_removed_while_the_page_stood_is_told_so_and_keeps_the_choices() {
        open();
        choose();
        courses.remove(course, CourseRole.STUDENT, sanne);

        test(find(NativeButton.class).withTextContaining("Begin het gesprek").single())
                .click();

        assertThat(text(view())).contains("Je zit niet meer in deze cursus", "Vraag het je docent");
        assertThat(find(RadioButtonGroup.class).all()).noneMatch(RadioButtonGroup::isEmpty);
    }

    @Test
    void it_speaks_english_too() {
        open();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(text(view())).contains("Assignment · ", "in 13 days").doesNotContain("with hints");
    }

    @Test
    void whoever_assigned_it_gets_the_preview_and_a_stranger_nothing() {
        SignedIn lecturer = accounts.logIn("assigning-" + mark);
        courses.enrol(course, CourseRole.LECTURER, lecturer);
        open();
        assertThat(getCurrentView()).isInstanceOf(PreviewView.class);

        accounts.logIn("stranger-" + mark);
        open();
        assertThat(getCurrentView()).isNotInstanceOfAny(PreviewView.class, AssignedView.class);
    }

    private void open() {
        UI.getCurrent().navigate("assigned/" + assignment);
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        find(RadioButtonGroup.class).all().forEach(group -> {
            RadioButtonGroup<String> each = (RadioButtonGroup<String>) group;
            each.setValue(each.getListDataView().getItem(0));
        });
    }

    private void plan(Duration opens, Duration due, @Nullable Integer limit) {
        Instant now = Instant.now();
        courses.change(assignment, new AssignmentPlan(now.plus(opens), now.plus(due), limit, false));
    }

    private AttemptId finished() {
        AttemptId attempt = practice.begin(assignment, false);
        new StudentTalks(practice).prepare(attempt);
        TalkView now = practice.open(attempt);
        practice.say(attempt, now.seq(), new Input.Left());
        return attempt;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
