package org.driehoek.debrief.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptKind;
import org.driehoek.practice.Checkpoint;
import org.driehoek.practice.Checkpoint.Earlier;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.Reflection.StepMark;
import org.driehoek.practice.ReflectionService;
import org.driehoek.practice.ui.StudentTalks;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-034: Say something else in a finished talk. */
@DriehoekTest
class WhatIfPanelTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final ReflectionService reflections;
    private final StudentTalks talks;

    @Autowired
    WhatIfPanelTest(PracticeService practice, ReflectionService reflections) {
        this.practice = practice;
        this.reflections = reflections;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("what-if-choose")
    void the_turns_at_which_much_hung_come_first_and_every_other_can_be_chosen() {
        Debrief debrief = practice.debrief(opened());

        List<NativeButton> turns = find(NativeButton.class, panel()).all().stream()
                .filter(button -> button.hasClassName("turn-choice"))
                .toList();
        int all = debrief.transcript().turns().size();
        assertThat(turns).hasSizeBetween(all + 1, all + 3 + 1);
        assertThat(text(turns.getFirst())).containsAnyOf("hier draaide het", "hierna stond het er het slechtst voor");
        assertThat(text(panel())).contains("het telt nergens mee").doesNotContain("De regels zijn veranderd");
    }

    @Test
    @WithAccount("what-if-say")
    void something_else_is_said_beside_what_was_said_and_read_aloud() {
        AttemptId attempt = opened();
        TurnOutcome third = practice.debrief(attempt).transcript().turns().get(2);
        choose(3);
        assertThat(text(panel()))
                .contains(
                        "Vanaf beurt 3",
                        "Net daarvoor",
                        "dit zei je toen",
                        requireNonNull(third.said()).nl());

        sayAnother();

        List<Div> rows = rows();
        assertThat(rows).hasSize(2);
        assertThat(text(rows.getFirst())).contains("Zo ging beurt 3", "Wat als: beurt 3", "Hier iets anders zeggen");
        assertThat(text(rows.getLast())).contains("Zo ging beurt 4", "Wat als: beurt 4");
        assertThat(text(find(WhatIfAloud.class).single())).contains("Henk de Wit");
        assertThat(text(find(WhatIfLevels.class).single())).contains("Tot nu toe: beide versies na beurt 3");
        assertThat(practice.talks(StudentTalks.SCENARIO).attempts()).hasSize(1);
    }

    @Test
    @WithAccount("what-if-back")
    void it_goes_back_a_turn_or_to_any_turn_and_on_as_then() {
        opened();
        choose(3);
        sayAnother();
        sayAnother();
        click("Eén beurt terug");
        assertThat(rows()).hasSize(2);
        assertThat(text(find(WhatIfAloud.class).single())).contains("Beurt 4 is teruggenomen");

        click("Hier iets anders zeggen");
        assertThat(rows()).hasSize(1);
        assertThat(find(WhatIfLevels.class).exists()).isFalse();

        click("Verder zoals toen");
        assertThat(text(panel())).contains("Wat als: zo zou het eindigen", "Beide versies aan het eind");
        assertThat(text(find(WhatIfLevels.class).single())).contains("Er is geen niveau dat anders wordt", "gelijk");
        assertThat(find(WhatIfMoves.class).exists()).isFalse();

        click("Andere beurt kiezen");
        assertThat(find(WhatIfTurns.class).exists()).isTrue();
    }

    @Test
    @WithAccount("what-if-language")
    void what_was_said_stays_in_the_other_language_and_after_a_look_at_another_step() {
        AttemptId attempt = opened();
        choose(2);
        sayAnother();

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(panel())).contains("From turn 2 on", "What if: turn 3");
        UI.getCurrent().navigate(Steps.address(attempt, DebriefStep.PROFILE));
        UI.getCurrent().navigate(Steps.address(attempt, DebriefStep.WHAT_IF));

        assertThat(rows()).hasSize(2);
        assertThat(text(panel())).contains("What if: turn 3");
    }

    @Test
    @WithAccount("what-if-switch")
    void a_narrow_page_shows_one_version_at_a_time() {
        opened();
        choose(2);
        WhatIfVersions versions = find(WhatIfVersions.class).single();
        assertThat(versions.getClassNames()).contains("shows-would").doesNotContain("shows-was");

        test(find(NativeButton.class, versions).withText("Zo ging het").single())
                .click();

        assertThat(versions.getClassNames()).contains("shows-was").doesNotContain("shows-would");
    }

    @Test
    @WithAccount("what-if-why")
    void why_the_parent_would_say_that_is_told_from_the_other_version() {
        opened();
        choose(2);
        sayAnother();
        NativeDetails why = find(NativeDetails.class, rows().getFirst()).all().stream()
                .filter(details -> text(details.getSummary()).startsWith("Waarom"))
                .findFirst()
                .orElseThrow();

        test(why).toggleContent();

        assertThat(text(find(WhyPanel.class).single())).contains("Alles samen in deze beurt");
    }

    @Test
    @WithAccount("what-if-practise")
    void practice_goes_on_from_the_turn_that_was_chosen() {
        AttemptId attempt = opened();
        choose(4);
        sayAnother();

        click("Oefen verder vanaf beurt 4");

        var begun = practice.talks(StudentTalks.SCENARIO).attempts().getFirst();
        assertThat(begun.from()).isEqualTo(new Checkpoint(4, new Earlier(attempt, AttemptKind.PRIVATE_PRACTICE, 1)));
        assertThat(begun.turns()).isEqualTo(3);
        assertThat(getCurrentView()).isNotInstanceOf(DebriefView.class);
    }

    @Test
    @WithAccount("what-if-open")
    void a_talk_that_is_open_is_named_and_nothing_gets_lost() {
        opened();
        AttemptId open = practice.begin(StudentTalks.SCENARIO);
        choose(4);
        sayAnother();

        click("Oefen verder vanaf beurt 4");

        assertThat(text(find(PractiseOn.class).single())).contains("nog een gesprek open");
        assertThat(find(Anchor.class, find(PractiseOn.class).single()).single().getHref())
                .isEqualTo("talk/" + open);
        assertThat(rows()).hasSize(2);
        assertThat(practice.open(open).turns()).isEmpty();
    }

    private AttemptId opened() {
        AttemptId attempt = talks.finished();
        reflections.leave(attempt, DebriefStep.REACTIONS, StepMark.SKIPPED);
        UI.getCurrent().navigate(Steps.address(attempt, DebriefStep.WHAT_IF));
        return attempt;
    }

    private WhatIfPanel panel() {
        return find(WhatIfPanel.class).single();
    }

    private void choose(int turn) {
        NativeButton choice = find(NativeButton.class, panel()).all().stream()
                .filter(button ->
                        button.hasClassName("turn-choice") && text(button).startsWith("beurt " + turn))
                .findFirst()
                .orElseThrow();
        test(choice).click();
    }

    /** Says the first of the cards that was not said then. */
    private void sayAnother() {
        NativeButton card = find(NativeButton.class, find(WhatIfMoves.class).single()).all().stream()
                .filter(button -> !text(button).contains("dit zei je toen"))
                .findFirst()
                .orElseThrow();
        test(card).click();
    }

    private List<Div> rows() {
        return find(Div.class, panel()).all().stream()
                .filter(div -> div.hasClassName("held") || div.hasClassName("next"))
                .toList();
    }

    private void click(String words) {
        test(find(NativeButton.class, panel()).withText(words).all().getFirst()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
