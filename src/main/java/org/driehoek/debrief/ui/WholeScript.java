package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.driehoek.practice.ReportService;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The whole talk as a script, turn by turn; the turns at which it turned are marked, and say why. The browser tells the curves
 * which turn is being read, see {@code js/debrief.js}.
 */
@Tag("story-script")
final class WholeScript extends HtmlContainer {
    WholeScript(Reader reader, Folds folds, @Nullable ReportService reports) {
        addClassName("whole-script");
        Transcript transcript = reader.debrief().transcript();
        Div opening = turn(0);
        opening.add(TurnScript.opening(reader, transcript.prepared().lines()), WhyPanel.opening(reader, folds));
        report(
                opening,
                ReportForm.fold(
                        reader, folds, reports, 0, null, transcript.prepared().lines()));
        for (TurnOutcome outcome : transcript.turns()) {
            Optional<String> why = new TurnedWords(reader).at(outcome.turn());
            Div shown = turn(outcome.turn());
            shown.add(heading(reader, outcome.turn(), why.isPresent()));
            why.ifPresent(words -> shown.add(Reader.quiet(words)));
            AsideLines.at(reader, outcome.turn()).ifPresent(shown::add);
            shown.add(TurnScript.whole(reader, outcome), new TurnComments(reader, outcome.turn()));
            WhyPanel.fold(reader, folds, "why", outcome).ifPresent(shown::add);
            report(shown, ReportForm.fold(reader, folds, reports, outcome.turn(), outcome.said(), outcome.lines()));
        }
    }

    private Div turn(int number) {
        Div turn = new Div();
        turn.addClassName("script-turn");
        turn.getElement().setAttribute("data-turn", String.valueOf(number));
        add(turn);
        return turn;
    }

    private static void report(Div turn, @Nullable Component fold) {
        if (fold != null) {
            turn.add(fold);
        }
    }

    private static Component heading(Reader reader, int turn, boolean turned) {
        H4 heading = new H4(reader.say("debrief.turn", turn));
        heading.setId("turn-" + turn);
        if (turned) {
            Span mark = new Span(reader.say("debrief.turned.mark"));
            mark.addClassName("chip");
            heading.add(mark);
        }
        return heading;
    }
}
