package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ResourceBundle;
import org.driehoek.practice.Asides;
import org.driehoek.practice.Debrief;
import org.driehoek.practice.Hint;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;

/** What was done beside talking stands quietly in the script, at its turn, with that it does not count. */
class AsideLinesTest {
    private static final Text NOTICE = new Text("Let op de pet.", "Mind the cap.");

    private final Debrief plain = PlayedDebriefs.all().getFirst();
    private final TurnOutcome second = plain.transcript().turns().get(1);

    @Test
    void a_turn_that_was_taken_back_is_told_where_another_took_its_place() {
        Reader reader = reader(new Asides(second, List.of()));
        assertThat(text(reader, 2))
                .contains("Hier zei je eerst iets anders", "heeft het niet gehoord", "telt nergens in mee");
        assertThat(AsideLines.at(reader, 1)).isEmpty();
        assertThat(AsideLines.at(reader, 3)).isEmpty();
    }

    @Test
    void a_hint_is_told_at_the_turn_that_came_after_it() {
        int last = plain.transcript().turns().size();
        Reader reader = reader(new Asides(null, List.of(hint(0), hint(last))));
        assertThat(text(reader, 1)).contains("Let op de pet.", "verandert niets");
        assertThat(text(reader, last)).contains("Let op de pet.");
        assertThat(AsideLines.at(reader, 2)).isEmpty();
    }

    private static Hint hint(int turn) {
        return new Hint(turn, "cue:cap", NOTICE);
    }

    private static String text(Reader reader, int turn) {
        Component lines = AsideLines.at(reader, turn).orElseThrow();
        return lines.getElement().getTextRecursively();
    }

    private Reader reader(Asides asides) {
        Debrief debrief = new Debrief(
                plain.attempt(),
                plain.snapshot(),
                plain.rulebook(),
                plain.transcript(),
                plain.assessment(),
                plain.feedback(),
                plain.ending(),
                asides);
        ResourceBundle texts = ResourceBundle.getBundle("messages", Language.NL.locale());
        return new Reader(
                (key, values) -> new MessageFormat(texts.getString(key), Language.NL.locale()).format(values),
                Language.NL,
                debrief,
                PlayedDebriefs.TEXTS,
                List.of(),
                ZoneOffset.UTC,
                null);
    }
}
