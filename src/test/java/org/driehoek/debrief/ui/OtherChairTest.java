package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.driehoek.talk.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: Read back a talk; the part in which one sits in the other chair. */
@DriehoekTest
class OtherChairTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final ReflectionService reflections;
    private final StudentTalks talks;

    @Autowired
    OtherChairTest(PracticeService practice, ReflectionService reflections) {
        this.practice = practice;
        this.reflections = reflections;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("chair-all")
    void every_turn_can_be_gone_through_as_the_parent_and_the_script_comes_back() {
        Transcript transcript = practice.debrief(story(QueryParameters.empty())).transcript();

        click("Ga in de stoel van Henk de Wit zitten");
        assertThat(find(WholeScript.class).all()).isEmpty();
        assertThat(chair()).contains("Het gesprek begint");
        for (int turn = 1; turn <= transcript.turns().size(); turn++) {
            click("Volgende");
            Text said = transcript.turns().get(turn - 1).said();
            assertThat(chair())
                    .contains("Beurt " + turn + " van " + transcript.turns().size());
            if (said != null) {
                assertThat(chair()).contains("Dit hoor je de leraar zeggen", said.nl());
            }
        }
        click("Volgende");
        assertThat(chair()).contains("Het gesprek is voorbij", "Om over na te denken");

        click("Terug naar je eigen stoel");
        assertThat(find(OtherChair.class).all()).isEmpty();
        assertThat(find(WholeScript.class).single().isVisible()).isTrue();
    }

    @Test
    @WithAccount("chair-thoughts")
    void what_the_parent_thought_and_felt_is_told_in_words() {
        Transcript transcript = practice.debrief(story(QueryParameters.empty())).transcript();
        click("Ga in de stoel van Henk de Wit zitten");

        StringBuilder told = new StringBuilder(chair());
        for (int turn = 1; turn <= transcript.turns().size(); turn++) {
            click("Volgende");
            told.append(chair());
        }

        assertThat(transcript.turns().stream()
                        .flatMap(turn -> turn.lines().stream())
                        .map(Line::thought)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(thought -> assertThat(told).contains(thought.nl()));
        assertThat(told.toString()).containsAnyOf("Je vertrouwen", "De spanning in je");
    }

    @Test
    @WithAccount("chair-keys")
    void the_arrow_keys_go_back_and_forth_and_stop_at_the_ends() {
        story(QueryParameters.empty());
        click("Ga in de stoel van Henk de Wit zitten");

        fireShortcut(Key.ARROW_LEFT);
        assertThat(chair()).contains("Het gesprek begint");
        fireShortcut(Key.ARROW_RIGHT);
        assertThat(chair()).contains("Beurt 1 van");
        fireShortcut(Key.ARROW_LEFT);
        assertThat(chair()).contains("Het gesprek begint");
    }

    @Test
    @WithAccount("chair-address")
    void it_has_an_address_and_stays_where_one_was_in_the_other_language() {
        story(QueryParameters.of("chair", ""));
        assertThat(chair()).contains("Het gesprek begint");
        click("Volgende");
        click("Volgende");

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(chair()).contains("Turn 2 of", "This is what you hear the teacher say");
    }

    private AttemptId story(QueryParameters query) {
        AttemptId attempt = talks.finished();
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        UI.getCurrent().navigate(Steps.address(attempt, DebriefStep.STORY), query);
        return attempt;
    }

    private String chair() {
        return text(find(OtherChair.class).single());
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
