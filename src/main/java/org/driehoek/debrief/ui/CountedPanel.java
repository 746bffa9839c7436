package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.driehoek.assessment.Feedback;

/** What counted most: at most two strengths and three points to win something on, each with why it was chosen. */
final class CountedPanel extends Section {
    CountedPanel(Reader reader) {
        addClassNames("sheet", "counted");
        Feedback feedback = reader.debrief().feedback();
        ChosenWords why = new ChosenWords(reader);
        add(new H2(reader.say("debrief.counted")), Reader.quiet(reader.say("debrief.counted.hint")));
        addItems(reader, "debrief.strengths", feedback.strengths(), why::strength);
        addItems(reader, "debrief.points", feedback.points(), why::point);
        setVisible(!feedback.strengths().isEmpty() || !feedback.points().isEmpty());
    }

    private void addItems(
            Reader reader, String heading, List<Feedback.Item> items, Function<Feedback.Item, String> why) {
        if (!items.isEmpty()) {
            add(new H3(reader.say(heading)));
            for (Feedback.Item item : items) {
                Paragraph chosen = new Paragraph(why.apply(item));
                chosen.addClassName("chosen");
                add(new Evidence(reader, item, true), chosen);
            }
        }
    }
}
