package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.assessment.TurningPoint;
import org.driehoek.scenario.Text;

/** The end of sitting in the other chair: how the talk ended, and one question to take back to the own chair. */
final class OtherChairEnd extends Div {
    OtherChairEnd(Reader reader) {
        addClassName("chair-end");
        Text scene = reader.debrief().ending().scene();
        if (scene != null) {
            Paragraph seen = new Paragraph(reader.read(scene));
            seen.addClassName("gesture");
            add(seen);
        }
        add(new H4(reader.say("debrief.chair.think")), new Paragraph(question(reader)));
    }

    /** Asks about the turn in which most changed; where nothing changed, about the whole talk. */
    private static String question(Reader reader) {
        return reader.turningPoints().stream()
                .filter(TurningPoint::largest)
                .findFirst()
                .map(point -> reader.say("debrief.chair.question", point.turn(), reader.parent()))
                .orElseGet(() -> reader.say("debrief.chair.question.whole", reader.parent()));
    }
}
