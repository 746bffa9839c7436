package org.driehoek.debrief.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.DebriefStep;
import org.driehoek.practice.ReportService;
import org.driehoek.scenario.Text;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** What happened: the turns that mattered, where the talk turned and why, the script, and the parent's inner state beside it. */
final class StoryPanel extends Section {
    private final transient Reader reader;
    private final Folds folds;
    private final TwoChairs chairs;

    StoryPanel(Reader reader, Folds folds, @Nullable ReportService reports) {
        this.reader = reader;
        this.folds = folds;
        this.chairs = new TwoChairs(reader, folds, () -> new WholeScript(reader, folds, reports));
        addClassNames("sheet", "story");
        Div beside = new Div(new Curves(reader).graph(), marked());
        beside.addClassName("beside");
        add(new H2(reader.say("debrief.story")), story(), beside, chairs);
    }

    private Component marked() {
        return Reader.quiet(reader.say(
                reader.turningPoints().isEmpty() ? "debrief.graph.unmarked" : "debrief.graph.marked", reader.parent()));
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

    /** Each line leads to its turn in the script. */
    private ListItem item(StoryLine line) {
        String story = Steps.address(reader.debrief().attempt().id(), DebriefStep.STORY);
        Anchor turn = new Anchor(story + "#turn-" + line.turn(), reader.say("debrief.turn", line.turn()));
        turn.addClassName("turn");
        return new ListItem(turn, new Span(reader.read(line.words())));
    }

    /** A turn at which the talk turned also says why, and shows what nobody could see then: what the parent thought. */
    private ListItem turningPoint(StoryLine line) {
        TurnOutcome turn = reader.debrief().transcript().turns().get(line.turn() - 1);
        ListItem item = item(line);
        item.addClassName("turning-point");
        item.addComponentAtIndex(1, new Chip(reader.say("debrief.turned.mark")));
        new TurnedWords(reader).at(line.turn()).ifPresent(why -> item.add(Reader.quiet(why)));
        item.add(TurnScript.thoughts(reader, turn));
        if (!folds.onPaper()) {
            WhyPanel.fold(reader, folds, "why-story", turn).ifPresent(item::add);
            item.add(new Anchor(
                    WhatIfState.address(reader.debrief().attempt().id(), line.turn()), reader.say("whatif.link")));
        }
        return item;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/debrief.js");
        if (event.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .containsKey(TwoChairs.ADDRESSED)) {
            chairs.takeTheOther();
        }
    }
}
