package org.driehoek.practice.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.ReadAloud;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.scenario.Preparation;
import org.driehoek.talk.Input;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-003: Practise a talk; what a student can do beside talking. */
@DriehoekTest
class AsidesTest extends SpringBrowserlessTest {
    private static final String TAKE_BACK = "Neem terug wat ik net zei";

    private final PracticeService practice;
    private final StudentTalks talks;

    @Autowired
    AsidesTest(PracticeService practice) {
        this.practice = practice;
        this.talks = new StudentTalks(practice);
    }

    @Test
    @WithAccount("asides-takes-back")
    void what_was_just_said_is_taken_back_once_and_the_sentences_lie_there_again() {
        AttemptId attempt = talks.running(1);
        navigate(RunningTalkView.class, attempt.toString());
        List<String> sentences = cards();
        int lines = lines();
        test(find(MoveCard.class).all().getFirst()).click();
        assertThat(practice.open(attempt).turns()).hasSize(2);

        test(button(TAKE_BACK)).click();

        assertThat(practice.open(attempt).turns()).hasSize(1);
        assertThat(cards()).isEqualTo(sentences);
        assertThat(lines()).isEqualTo(lines);
        assertThat(told()).contains("Teruggenomen", "Henk de Wit heeft dit niet gehoord");
        assertThat(find(NativeButton.class).withText(TAKE_BACK).exists()).isFalse();
        test(find(MoveCard.class).all().getFirst()).click();
        assertThat(find(NativeButton.class).withText(TAKE_BACK).exists()).isFalse();
        assertThat(text(find(TalkFoot.class).single())).contains("beurt 3 van 14");
    }

    @Test
    @WithAccount("asides-too-late")
    void a_page_that_is_behind_takes_nothing_back_and_shows_how_the_talk_stands() {
        AttemptId attempt = talks.running(2);
        navigate(RunningTalkView.class, attempt.toString());
        practice.say(attempt, practice.open(attempt).seq(), new Input.Silent());

        test(button(TAKE_BACK)).click();

        assertThat(practice.open(attempt).turns()).hasSize(3);
        assertThat(told()).contains("Het gesprek is al verder");
    }

    @Test
    @WithAccount("asides-hints")
    void a_hint_is_shown_counted_and_still_there_when_the_student_comes_back() {
        AttemptId attempt = noor();
        navigate(RunningTalkView.class, attempt.toString());

        test(button("Wat kan ik opmerken? (nog 5)")).click();

        String words =
                practice.open(attempt).asides().hints().getFirst().words().nl();
        assertThat(told()).contains("Let eens op", words);
        assertThat(button("Wat kan ik opmerken? (nog 4)").isVisible()).isTrue();
        navigate(HomeView.class);
        navigate(RunningTalkView.class, attempt.toString());
        assertThat(told()).contains(words);
        test(find(MoveCard.class).all().getFirst()).click();
        assertThat(told()).isEmpty();
        assertThat(practice.open(attempt).turns()).hasSize(1);
    }

    @Test
    @WithAccount("asides-hint-language")
    void the_hint_is_told_again_in_the_other_language() {
        AttemptId attempt = noor();
        navigate(RunningTalkView.class, attempt.toString());
        test(button("Wat kan ik opmerken? (nog 5)")).click();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(told())
                .contains(practice.open(attempt)
                        .asides()
                        .hints()
                        .getFirst()
                        .words()
                        .en());
        assertThat(button("What could I notice? (4 left)").isVisible()).isTrue();
    }

    @Test
    @WithAccount("asides-no-hints")
    void a_talk_of_two_stars_has_no_hints_and_every_talk_can_be_read_aloud() {
        navigate(RunningTalkView.class, talks.running(0).toString());
        assertThat(find(NativeButton.class).all().stream().map(AsidesTest::text))
                .noneMatch(words -> words.contains("opmerken") || words.equals(TAKE_BACK));
        NativeButton aloud = button("Voorlezen");
        assertThat(aloud.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(text(find(ReadAloud.class).single())).contains("schermlezer");
    }

    private AttemptId noor() {
        AttemptId attempt = practice.begin("vertel-eens-over-noor");
        TalkView now = practice.open(attempt);
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (Preparation preparation : now.snapshot().scenario().preparation()) {
            choices.put(preparation.id(), preparation.choices().getFirst().id());
        }
        practice.prepare(attempt, now.seq(), choices);
        return attempt;
    }

    private String told() {
        return find(Notice.class).withClassName("said").all().stream()
                .map(AsidesTest::text)
                .reduce("", String::concat);
    }

    private List<String> cards() {
        return find(MoveCard.class).all().stream().map(AsidesTest::text).toList();
    }

    private int lines() {
        return requireNonNull(
                        find(ScriptLine.class, find(Script.class).single()).all())
                .size();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
