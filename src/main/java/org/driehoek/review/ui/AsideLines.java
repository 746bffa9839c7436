package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.practice.Asides;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;

/** What the student did beside talking at a turn: the hints before it, and what was said first and taken back. Neither counts. */
final class AsideLines extends Div {

    AsideLines(Sheet sheet, int turn) {
        addClassName("asides");
        Asides asides = sheet.debrief().asides();
        asides.hintsAt(turn, sheet.debrief().transcript().turns().size())
                .forEach(hint -> add(new Paragraph(sheet.say("review.aside.hint", sheet.read(hint.words())))));
        TurnOutcome takenBack = asides.takenBackAt(turn);
        if (takenBack != null) {
            Text said = takenBack.said();
            add(new Paragraph(
                    said == null
                            ? sheet.say("review.aside.taken-back.silent")
                            : sheet.say("review.aside.taken-back", sheet.read(said))));
        }
        setVisible(getComponentCount() > 0);
    }
}
