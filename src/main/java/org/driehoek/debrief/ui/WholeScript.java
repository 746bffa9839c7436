package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.practice.ReportService;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** The whole talk as a script, turn by turn; the turns at which it turned are marked. */
final class WholeScript extends Div {
    WholeScript(Reader reader, Folds folds, @Nullable ReportService reports) {
        addClassName("whole-script");
        Transcript transcript = reader.debrief().transcript();
        List<Integer> turned = reader.debrief().feedback().story().stream()
                .filter(StoryLine::turningPoint)
                .map(StoryLine::turn)
                .toList();
        add(TurnScript.opening(reader, transcript.prepared().lines()), WhyPanel.opening(reader, folds));
        report(ReportForm.fold(
                reader, folds, reports, 0, null, transcript.prepared().lines()));
        for (TurnOutcome turn : transcript.turns()) {
            add(heading(reader, turn.turn(), turned.contains(turn.turn())), TurnScript.whole(reader, turn));
            add(new TurnComments(reader, turn.turn()));
            WhyPanel.fold(reader, folds, "why", turn).ifPresent(this::add);
            report(ReportForm.fold(reader, folds, reports, turn.turn(), turn.said(), turn.lines()));
        }
    }

    private void report(@Nullable Component fold) {
        if (fold != null) {
            add(fold);
        }
    }

    private static Component heading(Reader reader, int turn, boolean turned) {
        H3 heading = new H3(reader.say("debrief.turn", turn));
        heading.setId("turn-" + turn);
        if (turned) {
            Span mark = new Span(reader.say("debrief.turned.mark"));
            mark.addClassName("chip");
            heading.add(mark);
        }
        return heading;
    }
}
