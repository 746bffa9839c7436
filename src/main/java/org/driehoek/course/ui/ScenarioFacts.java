package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.Stars;
import org.driehoek.course.ScenarioChoice;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;

/** Says what a lecturer wants to know of a scenario: whom it is with, its type, how hard and long it is, what it trains. */
final class ScenarioFacts extends Div {
    private static final int MINUTES = 5;

    private final Language language = Language.of(getLocale());
    private final Scenario scenario;
    private final Rulebook rulebook;

    /** Creates the facts; what stands first, for example the title, is added by who knows the level of its heading. */
    ScenarioFacts(ScenarioChoice choice, Component title, Component... actions) {
        scenario = choice.snapshot().scenario();
        rulebook = choice.rulebook();
        addClassNames("talk-card");
        Div face = new Div(new Portrait(scenario.main().portrait(), Mood.EXPLAINING.id(), ""));
        face.addClassName("face-frame");
        Paragraph who = new Paragraph(scenario.main().name().in(language) + " · "
                + scenario.main().relation().in(language) + " · "
                + scenario.setting().grade().in(language));
        who.addClassName("quiet");
        Div words = new Div(title, who, new Paragraph(scenario.goal().in(language)), facts(), trains());
        words.addClassName("words");
        if (scenario.notice() != null) {
            words.add(new Paragraph(
                    getTranslation("assign.notice", scenario.notice().in(language))));
        }
        if (actions.length > 0) {
            Div buttons = new Div(actions);
            buttons.addClassName("actions");
            words.add(buttons);
        }
        add(face, words);
    }

    private Component facts() {
        int minutes = (scenario.turns() + MINUTES - 1) / MINUTES * MINUTES;
        Div facts = new Div(
                new Chip(rulebook.talkTypes().entry(scenario.talkType()).name().in(language)),
                new Stars(scenario.difficulty(), getTranslation("home.difficulty", scenario.difficulty())),
                new Span(getTranslation("home.length", scenario.turns(), minutes)));
        facts.addClassName("facts");
        return facts;
    }

    private Component trains() {
        UnorderedList list = new UnorderedList();
        for (Dimension dimension : scenario.target()) {
            list.add(new ListItem(rulebook.rubric().entry(dimension).name().in(language)));
        }
        Div trains = new Div(new Span(getTranslation("assign.trains")), list);
        trains.addClassName("trains");
        return trains;
    }
}
