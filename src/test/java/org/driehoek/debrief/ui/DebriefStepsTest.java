package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.LevelBar;
import org.driehoek.course.CourseId;
import org.driehoek.course.CourseRole;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: Read back a talk, one step at a time, beginning with how it felt. */
@DriehoekTest
class DebriefStepsTest extends SpringBrowserlessTest {
    private final ReflectionService reflections;
    private final StudentTalks talks;
    private final TestCourses courses;
    private final TestAccounts accounts;

    @Autowired
    DebriefStepsTest(
            PracticeService practice, ReflectionService reflections, TestCourses courses, TestAccounts accounts) {
        this.reflections = reflections;
        this.talks = new StudentTalks(practice);
        this.courses = courses;
        this.accounts = accounts;
    }

    @Test
    @WithAccount("steps-first")
    void a_student_first_says_how_it_felt_and_sees_no_level_anywhere() {
        AttemptId attempt = talks.finished();

        DebriefView view = navigate(DebriefView.class, attempt.toString());

        assertThat(view.getPageTitle()).startsWith("Eerste indruk – Nabespreking: ");
        assertThat(find(ReactionsPanel.class).all()).hasSize(1);
        assertThat(find(LevelBar.class).all()).isEmpty();
        assertThat(stepLinks()).containsExactly(address(attempt, DebriefStep.REACTIONS));
        assertThat(text(find(StepNav.class).single())).contains("na stap 1");
    }

    @Test
    @WithAccount("steps-jump")
    void an_address_that_shows_levels_leads_to_the_first_step_before_it_was_left() {
        AttemptId attempt = talks.finished();

        UI.getCurrent().navigate(address(attempt, DebriefStep.PROFILE));

        assertThat(find(ReactionsPanel.class).all()).hasSize(1);
        assertThat(find(ProfilePanel.class).all()).isEmpty();
    }

    @Test
    @WithAccount("steps-react")
    void what_is_given_is_kept_at_once_and_fixed_once_the_levels_were_shown() {
        AttemptId attempt = talks.finished();
        navigate(DebriefView.class, attempt.toString());

        test(feelings()).selectItem("trots");
        test(rating("structuring")).selectItem("7");
        assertThat(reflections.of(attempt).first()).isEqualTo(new FirstReaction("proud", 7, null));
        test(find(TextField.class).single()).setValue("wiebelig");
        assertThat(feelings().getValue()).isNull();
        test(rating("responsiveness")).selectItem("0");
        FirstReaction given = new FirstReaction("wiebelig", 7, 0);
        assertThat(reflections.of(attempt).first()).isEqualTo(given);

        click("step-next");
        assertThat(find(StoryPanel.class).all()).hasSize(1);
        click("step-next");
        assertThat(find(ProfilePanel.class).all()).hasSize(1);
        UI.getCurrent().navigate(address(attempt, DebriefStep.REACTIONS));

        assertThat(rating("structuring").isReadOnly()).isTrue();
        assertThat(rating("structuring").getValue()).isEqualTo(7);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("wiebelig");
        assertThat(text(find(ReactionsPanel.class).single())).contains("Je hebt je niveau gezien.");
        assertThat(reflections.of(attempt).first()).isEqualTo(given);
    }

    @Test
    @WithAccount("steps-skip")
    void each_step_can_be_skipped_and_what_was_done_is_told_in_words() {
        AttemptId attempt = talks.finished();
        navigate(DebriefView.class, attempt.toString());

        click("step-skip");
        click("step-next");
        click("step-skip");

        Reflection now = reflections.of(attempt);
        assertThat(now.steps())
                .containsEntry(DebriefStep.REACTIONS, StepMark.SKIPPED)
                .containsEntry(DebriefStep.STORY, StepMark.DONE)
                .containsEntry(DebriefStep.PROFILE, StepMark.SKIPPED);
        assertThat(text(find(StepNav.class).single())).contains("overgeslagen", "gedaan");
    }

    @Test
    @WithAccount("steps-resume")
    void somebody_comes_back_to_the_step_where_they_were() {
        AttemptId attempt = talks.finished();
        navigate(DebriefView.class, attempt.toString());
        click("step-skip");
        click("step-next");
        UI.getCurrent().navigate("");

        DebriefView view = navigate(DebriefView.class, attempt.toString());

        assertThat(view.getPageTitle()).startsWith("Jouw profiel");
        assertThat(find(ProfilePanel.class).all()).hasSize(1);
        assertThat(current().getHref()).isEqualTo(address(attempt, DebriefStep.PROFILE));
    }

    @Test
    @WithAccount("steps-focus")
    void the_heading_of_the_next_step_is_where_a_keyboard_goes_on() {
        navigate(DebriefView.class, talks.finished().toString());
        assertThat(arrivals()).isEmpty();

        click("step-skip");

        assertThat(arrivals()).hasSize(1);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(current().getElement().getTextRecursively()).contains("The story");
    }

    @Test
    @WithAccount("steps-answers")
    void answers_are_saved_while_they_are_typed_and_the_student_reads_who_sees_them() {
        AttemptId attempt = talks.finished();
        CourseId course = courses.course("Wie leest mee");
        courses.enrol(course, CourseRole.STUDENT, accounts.account("steps-answers"));
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        navigate(DebriefView.class, attempt + "/later");
        assertThat(text(find(QuestionsPanel.class).single())).contains("Alleen jij leest wat je hier schrijft.");

        test(find(TextArea.class).withId("answer-turned").single()).setValue("Toen ik wachtte.");
        assertThat(reflections.of(attempt).answers()).containsEntry("turned", "Toen ik wachtte.");
        reflections.answer(attempt, "turned", "Toen ik wachtte.", "Uit het andere venster.");
        test(find(TextArea.class).withId("answer-turned").single()).setValue("Uit dit venster.");
        assertThat(reflections.of(attempt).answers()).containsEntry("turned", "Uit het andere venster.");
        test(find(NativeButton.class).withText("Houd wat hier staat").single()).click();
        assertThat(reflections.of(attempt).answers()).containsEntry("turned", "Uit dit venster.");

        test(find(NativeButton.class)
                        .withText("Delen met docenten en trainers van Wie leest mee")
                        .single())
                .click();
        assertThat(text(find(QuestionsPanel.class).single()))
                .contains("De docenten en trainers van de cursus lezen wat je hier schrijft.");
    }

    @Test
    @WithAccount("steps-nonsense")
    void no_such_step_is_no_such_page() {
        AttemptId attempt = talks.finished();

        for (String nonsense : List.of("/nonsense", "/story/more")) {
            UI.getCurrent().navigate("debrief/" + attempt + nonsense);
            assertThat(getCurrentView()).as(nonsense).isNotInstanceOf(DebriefView.class);
        }
    }

    private List<H2> arrivals() {
        return find(H2.class).all().stream()
                .filter(heading -> heading.getElement().hasAttribute("data-arrival"))
                .toList();
    }

    private Anchor current() {
        return find(Anchor.class, find(StepNav.class).single()).all().stream()
                .filter(link -> "step".equals(link.getElement().getAttribute("aria-current")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stepLinks() {
        return find(Anchor.class, find(StepNav.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private RadioButtonGroup<?> feelings() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private RadioButtonGroup<?> rating(String cluster) {
        return find(RadioButtonGroup.class).withId("rating-" + cluster).single();
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private static String address(AttemptId attempt, DebriefStep step) {
        return "debrief/" + attempt + "/" + step.id();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
