package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import org.driehoek.DriehoekTest;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-036: Have a debrief on paper. */
@DriehoekTest
class PaperViewTest extends SpringBrowserlessTest {
    private final ReflectionService reflections;
    private final StudentTalks talks;

    @Autowired
    PaperViewTest(PracticeService practice, ReflectionService reflections) {
        this.reflections = reflections;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("paper-all")
    void all_steps_stand_on_one_page_with_nothing_folded() {
        AttemptId attempt = talks.finished();
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);

        navigate(PaperView.class, attempt.toString());

        assertThat(find(StoryPanel.class).all()).hasSize(1);
        assertThat(find(CountedPanel.class).all()).hasSize(1);
        assertThat(find(EpiloguePanel.class).all()).hasSize(1);
        assertThat(find(NativeDetails.class, find(ProfilePanel.class).single()).all())
                .isNotEmpty()
                .allMatch(NativeDetails::isOpen);
        assertThat(text(find(PaperActions.class).single())).contains("PDF in het Nederlands", "PDF in het Engels");
    }

    @Test
    @WithAccount("paper-early")
    void no_level_is_shown_before_the_first_step_was_done_or_skipped() {
        AttemptId attempt = talks.finished();

        UI.getCurrent().navigate("paper/" + attempt);

        assertThat(getCurrentView()).isInstanceOf(DebriefView.class);
        assertThat(find(ProfilePanel.class).all()).isEmpty();
    }

    @Test
    @WithAccount("paper-fixed")
    void who_sees_the_levels_on_paper_has_given_the_first_reaction() {
        AttemptId attempt = talks.finished();
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);

        navigate(PaperView.class, attempt.toString());

        assertThat(reflections.of(attempt).scoreSeen()).isTrue();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
