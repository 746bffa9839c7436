package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.base.ui.Stars;
import org.driehoek.practice.PracticeAdvice;
import org.driehoek.scenario.Level;

/** What to practise next: which dimension, in which talk, and why. */
final class AdvicePanel extends Section {
    private final transient GrowthWords words;

    AdvicePanel(GrowthWords words, PracticeAdvice advice, Folds folds) {
        this.words = words;
        addClassNames("sheet", "advice");
        String dimension = words.name(advice.dimension());
        add(
                Reader.quiet(words.say("growth.next")),
                new H2(words.say("growth.next.what", dimension, words.read(advice.title()))),
                new Stars(advice.difficulty(), words.say("home.difficulty", advice.difficulty())),
                reasons(advice),
                actions(advice),
                folds.fold(
                        "growth:how",
                        new Span(words.say("growth.next.how")),
                        () -> new Div(
                                new Paragraph(words.say("growth.next.how.dimension")),
                                new Paragraph(words.say("growth.next.how.talk")))));
    }

    private Component reasons(PracticeAdvice advice) {
        int level = advice.last().number();
        String dimension = words.name(advice.dimension());
        return new UnorderedList(
                new ListItem(
                        advice.last() == Level.NOT_OBSERVABLE
                                ? words.say("growth.why.not-yet", dimension)
                                : words.say("growth.why.level", dimension, level, words.say("level." + level))),
                new ListItem(words.say("growth.why.weight", advice.weight())),
                new ListItem(words.say("growth.why." + advice.why().id())));
    }

    private Component actions(PracticeAdvice advice) {
        Anchor brief = new Anchor("brief/" + advice.scenario(), words.say("growth.next.go"));
        brief.addClassNames("btn", "first");
        Div actions = new Div(brief);
        if (advice.example()) {
            Anchor example = new Anchor("contrast/" + advice.scenario(), words.say("growth.next.example"));
            example.addClassName("btn");
            actions.add(example);
        }
        actions.addClassName("actions");
        return actions;
    }
}
