package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.driehoek.practice.Asides;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;

/** What the student did beside talking, quietly, at the turn where it was: what was taken back, and hints. Neither counts. */
final class AsideLines extends Div {

    private AsideLines(Component... lines) {
        super(lines);
        addClassName("asides");
    }

    /** Makes the lines of a turn; nothing where nothing was done beside talking. */
    static Optional<Component> at(Reader reader, int turn) {
        Asides asides = reader.debrief().asides();
        TurnOutcome takenBack = asides.takenBackAt(turn);
        int turns = reader.debrief().transcript().turns().size();
        AsideLines lines = new AsideLines();
        asides.hintsAt(turn, turns).forEach(hint -> {
            lines.add(new Paragraph(reader.say("debrief.hint", reader.read(hint.words()))));
            lines.add(Reader.quiet(reader.say("debrief.hint.words")));
        });
        if (takenBack != null) {
            Text said = takenBack.said();
            lines.add(new Paragraph(
                    said == null
                            ? reader.say("debrief.taken-back.silent")
                            : reader.say("debrief.taken-back", reader.read(said))));
            lines.add(Reader.quiet(reader.say("debrief.taken-back.words", reader.parent())));
        }
        return lines.getComponentCount() == 0 ? Optional.empty() : Optional.of(lines);
    }
}
