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
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** What happened: the turns that mattered, where the talk turned, the parent's inner state, and the whole script. */
final class StoryPanel extends Section {
    private final transient Reader reader;
    private final Folds folds;

    StoryPanel(Reader reader, Folds folds, @Nullable ReportService reports) {
        this.reader = reader;
        this.folds = folds;
        addClassNames("sheet", "story");
        Span summary = new Span(reader.say("debrief.script", reader.parent()));
        Component script = folds.fold("script", summary, new WholeScript(reader, folds, reports));
        add(new H2(reader.say("debrief.story")), story(), new Curves(reader).graph(), script);
    }

    private Component story() {
        OrderedList list = new OrderedList();
        list.addClassName("story-lines");
        for (StoryLine line : reader.debrief().feedback().story()) {
            list.add(line.turningPoint() ? turningPoint(line) : item(line));
        }
        Div story = new Div(list);
        story.addClassName("told");
        Text scene = reader.debrief().ending().scene();
        if (scene != null) {
            Paragraph seen = new Paragraph(reader.read(scene));
            seen.addClassName("gesture");
            story.add(seen);
        }
        return story;
    }

    private ListItem item(StoryLine line) {
        Span turn = new Span(reader.say("debrief.turn", line.turn()));
        turn.addClassName("turn");
        return new ListItem(turn, new Span(reader.read(line.words())));
    }

    /** A turn at which the talk turned also shows what nobody could see then: what the parent thought. */
    private ListItem turningPoint(StoryLine line) {
        TurnOutcome turn = reader.debrief().transcript().turns().get(line.turn() - 1);
        ListItem item = item(line);
        item.addClassName("turning-point");
        item.addComponentAtIndex(1, new Chip(reader.say("debrief.turned.mark")));
        item.add(TurnScript.thoughts(reader, turn));
        WhyPanel.fold(reader, folds, "why-story", turn).ifPresent(item::add);
        return item;
    }
}
