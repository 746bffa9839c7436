package org.driehoek.debrief.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-004: Read back a talk; its step with one thing to try. */
@DriehoekTest
class NextPanelTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final ReflectionService reflections;
    private final StudentTalks talks;

    @Autowired
    NextPanelTest(PracticeService practice, ReflectionService reflections) {
        this.practice = practice;
        this.reflections = reflections;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("next-card")
    void there_is_one_aim_a_sentence_for_this_parent_and_the_reasons_with_their_rules() {
        AttemptId attempt = talks.finished();

        open(attempt);

        String words = text(find(NextPanel.class).single());
        var card = requireNonNull(practice.debrief(attempt).feedback().card());
        assertThat(words)
                .contains(card.aim().nl(), card.when().nl(), card.example().nl())
                .contains(requireNonNull(card.why()).nl())
                .contains(card.rules());
        assertThat(find(ChangePanel.class).all()).isEmpty();
    }

    @Test
    @WithAccount("next-intends")
    void what_is_meant_is_kept_while_it_is_typed_and_shown_before_the_next_attempt() {
        AttemptId attempt = talks.finished();
        open(attempt);

        type("intention-if", "Als hij kort wordt");
        type("intention-then", "dan zeg ik wat ik zie.");

        Intention meant = requireNonNull(reflections.of(attempt).intention());
        assertThat(meant.when()).isEqualTo("Als hij kort wordt");
        assertThat(meant.occasion()).isEqualTo("hij kort wordt");
        assertThat(meant.deed()).isEqualTo("zeg ik wat ik zie");
        UI.getCurrent().navigate("brief/" + StudentTalks.SCENARIO);
        assertThat(text(requireNonNull((Component) getCurrentView())))
                .contains("Dit nam je je voor", "Als hij kort wordt, dan zeg ik wat ik zie");
    }

    @Test
    @WithAccount("next-starts")
    void the_words_of_the_card_are_a_start() {
        AttemptId attempt = talks.finished();
        open(attempt);

        test(find(NativeButton.class)
                        .withText("Begin met de tekst van de kaart")
                        .single())
                .click();

        assertThat(field("intention-then").getValue()).isNotBlank();
        assertThat(requireNonNull(reflections.of(attempt).intention()).then()).isNotBlank();
    }

    @Test
    @WithAccount("next-changed")
    void after_another_attempt_the_two_stand_side_by_side_with_what_was_meant() {
        AttemptId first = talks.finished();
        var aim = requireNonNull(practice.debrief(first).feedback().card());
        reflections.intend(first, aim.dimension(), "hij zwijgt", "wacht ik");
        AttemptId second = talks.finished();

        open(second);

        String words = text(find(ChangePanel.class).single());
        assertThat(words)
                .contains("Wat is er veranderd?", aim.aim().nl(), "Poging 1", "Poging 2", "Kansen gepakt")
                .contains("Als hij zwijgt, dan wacht ik", "Lukte dat?");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(find(ChangePanel.class).single())).contains("What has changed?", "Attempt 1", "Did it work?");
    }

    @Test
    @WithAccount("next-again")
    void the_talk_can_be_begun_again_from_the_start_or_practised_on_from_a_turn_that_mattered() {
        AttemptId attempt = talks.finished();
        open(attempt);

        assertThat(links()).contains("brief/" + StudentTalks.SCENARIO);
        NativeButton from = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("Oefen verder vanaf beurt"))
                .findFirst()
                .orElseThrow();
        test(from).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("talk/");
        assertThat(practice.talks(StudentTalks.SCENARIO).open()).isPresent();
    }

    private void open(AttemptId attempt) {
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        UI.getCurrent().navigate(Steps.address(attempt, DebriefStep.NEXT));
    }

    private void type(String id, String words) {
        test(field(id)).setValue(words);
    }

    private TextArea field(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
