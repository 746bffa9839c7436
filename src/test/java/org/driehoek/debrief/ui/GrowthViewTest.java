package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.course.TestCourses;
import org.driehoek.identity.SignedIn;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.insight.ClassStory;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-035: See how one has grown. */
@DriehoekTest
@WithAccount("growth-reader")
class GrowthViewTest extends SpringBrowserlessTest {

    private final ClassStory story;
    private final ReflectionService reflections;
    private ClassStory.Class group;
    private SignedIn anna;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each story
    GrowthViewTest(
            TestCourses courses,
            TestAccounts accounts,
            PracticeService practice,
            Clock clock,
            ReflectionService reflections) {
        story = new ClassStory(courses, accounts, practice, clock);
        this.reflections = reflections;
    }

    @BeforeEach
    void a_student_is_logged_in() {
        group = story.begins();
        anna = story.student(group, "anna");
        story.logIn(anna);
    }

    @Test
    void whoever_has_held_no_talk_is_told_what_to_do_and_gets_a_suggestion() {
        GrowthView view = navigate(GrowthView.class);

        assertThat(view.getPageTitle()).isEqualTo("Groei – Driehoek");
        assertThat(text(find(EmptyState.class).single())).contains("Hier zie je straks je groei");
        assertThat(text(view)).contains("Wat je nu kunt oefenen", "gemakkelijkste gesprek");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("brief/vertel-eens-over-noor");
    }

    @Test
    void a_talk_whose_levels_were_not_seen_leads_to_its_debrief() {
        AttemptId attempt = story.finishes(anna, group);
        story.logIn(anna);
        GrowthView view = navigate(GrowthView.class);

        assertThat(text(view))
                .contains("Er is nog geen gesprek waarvan je de niveaus hebt bekeken", "Niveaus nog niet bekeken");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("debrief/" + attempt);
        assertThat(find(Svg.class).all()).noneMatch(each -> each.hasClassName("growth-drawing"));
    }

    @Test
    void levels_are_drawn_for_each_dimension_and_told_in_both_languages() {
        AttemptId attempt = story.finishes(anna, group);
        story.logIn(anna);
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        reflections.arrive(attempt, DebriefStep.PROFILE);
        GrowthView view = navigate(GrowthView.class);

        assertThat(find(GrowthCard.class).all()).hasSize(12);
        assertThat(find(Svg.class).all()).anyMatch(each -> each.hasClassName("growth-drawing"));
        assertThat(text(view)).contains("Aansluiten bij de ouder", "opdracht", "Je gesprekken");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(view)).contains("Your levels over time", "assignment", "How does Driehoek choose this?");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
