package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.driehoek.assessment.Feedback;

/** What counted most: at most two strengths and three points to win something on. */
final class CountedPanel extends Section {
    CountedPanel(Reader reader) {
        addClassNames("sheet", "counted");
        Feedback feedback = reader.debrief().feedback();
        add(new H2(reader.say("debrief.counted")));
        addItems(reader, "debrief.strengths", feedback.strengths());
        addItems(reader, "debrief.points", feedback.points());
        setVisible(!feedback.strengths().isEmpty() || !feedback.points().isEmpty());
    }

    private void addItems(Reader reader, String heading, List<Feedback.Item> items) {
        if (!items.isEmpty()) {
            add(new H3(reader.say(heading)));
            items.forEach(item -> add(new Evidence(reader, item, true)));
        }
    }
}
