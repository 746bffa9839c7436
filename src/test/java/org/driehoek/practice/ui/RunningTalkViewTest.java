package org.driehoek.practice.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.driehoek.DriehoekTest;
import org.driehoek.base.Languages;
import org.driehoek.base.ui.Notice;
import org.driehoek.base.ui.ScriptLine;
import org.driehoek.identity.TestAccounts;
import org.driehoek.identity.WithAccount;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.PracticeService;
import org.driehoek.practice.TalkView;
import org.driehoek.talk.Input;
import org.driehoek.talk.Offer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-003: Practise a talk. */
@DriehoekTest
class RunningTalkViewTest extends SpringBrowserlessTest {
    private final PracticeService practice;
    private final StudentTalks talks;
    private final TestAccounts accounts;

    @Autowired
    RunningTalkViewTest(PracticeService practice, TestAccounts accounts) {
        this.practice = practice;
        this.talks = new StudentTalks(practice);
        this.accounts = accounts;
    }

    @Test
    @WithAccount("talk-says")
    void a_sentence_is_said_answered_announced_and_stored() {
        AttemptId attempt = talks.running(0);
        navigate(RunningTalkView.class, attempt.toString());
        int before = lines().size();
        String words = words(cards().getFirst());

        test(cards().getFirst()).click();

        TalkView stored = practice.open(attempt);
        String answer = requireNonNull(
                        stored.turns().getFirst().lines().getFirst().say())
                .nl();
        assertThat(stored.turns()).hasSize(1);
        assertThat(lines()).hasSizeGreaterThan(before + 1);
        assertThat(text(lines().get(before))).contains("Jij", words);
        assertThat(text(lines().get(before + 1))).contains("Henk de Wit", answer);
        assertThat(text(find(Announcer.class).single())).contains(answer, "Henk de Wit kijkt");
        assertThat(text(find(TalkFoot.class).single())).contains("beurt 2 van 14");
    }

    @Test
    @WithAccount("talk-keys")
    void every_card_has_its_key_and_silence_is_the_last() {
        navigate(RunningTalkView.class, talks.running(2).toString());

        List<MoveCard> cards = cards();
        for (int card = 0; card < cards.size(); card++) {
            assertThat(cards.get(card).getElement().getAttribute("aria-keyshortcuts"))
                    .isEqualTo("" + (card + 1));
        }
        assertThat(words(cards.getLast())).isEqualTo("Je zegt even niets en wacht.");

        test(cards.getLast()).click();

        assertThat(text(find(TalkFoot.class).single())).contains("beurt 4 van 14");
    }

    @Test
    @WithAccount("talk-elsewhere")
    void beginning_about_something_else_shows_the_ways_there_and_the_way_back() {
        AttemptId attempt = talks.running(2);
        navigate(RunningTalkView.class, attempt.toString());
        List<String> here = cards().stream().map(RunningTalkViewTest::words).toList();

        test(button("Over iets anders beginnen")).click();
        assertThat(cards()).hasSameSizeAs(practice.open(attempt).offer().doors());

        test(button("Terug")).click();
        assertThat(cards().stream().map(RunningTalkViewTest::words)).isEqualTo(here);
        assertThat(practice.open(attempt).turns()).hasSize(2);
    }

    @Test
    @WithAccount("talk-nothing-here")
    void whoever_has_nothing_left_to_say_here_can_say_something_else_and_need_not_round_off() {
        AttemptId attempt = talks.running(0);
        practice.say(attempt, practice.open(attempt).seq(), new Input.Said("greet-full"));
        practice.say(attempt, practice.open(attempt).seq(), new Input.Silent());
        Offer offer = practice.open(attempt).offer();
        assertThat(offer.moves()).isEmpty();

        navigate(RunningTalkView.class, attempt.toString());
        assertThat(cards()).hasSize(offer.doors().size() + (offer.silence() ? 1 : 0));

        test(button("Afronden")).click();
        assertThat(cards()).hasSameSizeAs(offer.closing());
        test(button("Terug")).click();
        assertThat(cards()).hasSize(offer.doors().size() + (offer.silence() ? 1 : 0));
    }

    @Test
    @WithAccount("talk-tabs")
    void what_a_second_page_says_too_late_is_not_said_and_is_shown_as_not_said() {
        AttemptId attempt = talks.running(1);
        navigate(RunningTalkView.class, attempt.toString());
        String late = words(cards().getFirst());
        TalkView now = practice.open(attempt);
        practice.say(attempt, now.seq(), new Input.Silent());

        test(cards().getFirst()).click();

        assertThat(practice.open(attempt).turns()).hasSize(2);
        assertThat(text(find(Notice.class).withClassName("said").single())).contains("Het gesprek is al verder", late);
        assertThat(text(find(TalkFoot.class).single())).contains("beurt 3 van 14");
    }

    @Test
    @WithAccount("talk-language")
    void the_whole_talk_is_told_again_in_the_other_language() {
        AttemptId attempt = talks.running(3);
        navigate(RunningTalkView.class, attempt.toString());
        int lines = lines().size();

        UI.getCurrent().setLocale(Languages.ENGLISH);

        String said =
                requireNonNull(practice.open(attempt).turns().getLast().said()).en();
        assertThat(lines()).hasSize(lines);
        assertThat(lines())
                .anyMatch(line -> text(line).contains(said) && text(line).startsWith("You"));
        assertThat(text(find(TalkFoot.class).single())).contains("turn 4 of 14");
        assertThat(((RunningTalkView) getCurrentView()).getPageTitle()).isEqualTo("Times tables and tears – Driehoek");
    }

    @Test
    @WithAccount("talk-leaves")
    void breaking_off_asks_first_and_then_ends_the_talk() {
        AttemptId attempt = talks.running(3);
        navigate(RunningTalkView.class, attempt.toString());

        test(button("Gesprek afbreken")).click();
        test(button("Verder praten")).click();
        assertThat(practice.open(attempt).over()).isFalse();

        test(button("Gesprek afbreken")).click();
        test(button("Afbreken")).click();
        assertThat(practice.open(attempt).over()).isTrue();
        assertThat(find(Anchor.class).withText("Naar de nabespreking").single().getHref())
                .isEqualTo("debrief/" + attempt);
    }

    @Test
    @WithAccount("talk-file")
    void looking_in_the_file_costs_no_turn() {
        AttemptId attempt = talks.running(1);
        navigate(RunningTalkView.class, attempt.toString());

        test(button("Dossier van Milan")).click();

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(practice.open(attempt).turns()).hasSize(1);
    }

    @Test
    @WithAccount("talk-other")
    void another_students_talk_is_a_page_that_is_not_there() {
        AttemptId mine = talks.running(1);
        accounts.logIn("talk-curious");

        UI.getCurrent().navigate("talk/" + mine);

        assertThat(getCurrentView()).isNotInstanceOf(RunningTalkView.class);
    }

    private List<MoveCard> cards() {
        return find(MoveCard.class).all();
    }

    private List<ScriptLine> lines() {
        return find(ScriptLine.class, find(Script.class).single()).all();
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).withText(words).single();
    }

    private static String words(MoveCard card) {
        return card.getChildren()
                .filter(part -> part.getElement().getClassList().contains("words"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
