package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;

/** What happened: the turns that mattered, where the talk turned, the parent's inner state, and the whole script. */
final class StoryPanel extends Section {
    private final transient Reader reader;

    StoryPanel(Reader reader, Folds folds) {
        this.reader = reader;
        addClassNames("sheet", "story");
        add(new H2(reader.say("debrief.story")), story());
        reader.debrief().feedback().story().stream()
                .filter(StoryLine::turningPoint)
                .forEach(line -> add(turningPoint(line)));
        add(new Curves(reader).graph());
        Span summary = new Span(reader.say("debrief.script", reader.parent()));
        add(folds.fold("script", summary, new WholeScript(reader)));
    }

    private Component story() {
        OrderedList list = new OrderedList();
        list.addClassName("story-lines");
        for (StoryLine line : reader.debrief().feedback().story()) {
            Span turn = new Span(reader.say("debrief.turn", line.turn()));
            turn.addClassName("turn");
            ListItem item = new ListItem(turn, new Span(reader.read(line.words())));
            item.setClassName("turning-point", line.turningPoint());
            list.add(item);
        }
        Div story = new Div(list);
        Text scene = reader.debrief().ending().scene();
        if (scene != null) {
            Paragraph seen = new Paragraph(reader.read(scene));
            seen.addClassName("gesture");
            story.add(seen);
        }
        return story;
    }

    private Component turningPoint(StoryLine line) {
        TurnOutcome turn = reader.debrief().transcript().turns().get(line.turn() - 1);
        Div point = new Div(Reader.quiet(reader.say("debrief.turned", line.turn())), new TurnScript(reader, turn));
        point.addClassName("turned");
        return point;
    }
}
