package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Portrait;
import org.driehoek.base.ui.Stars;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.practice.ScenarioTalks;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;

/** One talk on the home page: whom it is with, what it is for, and where the student stands with it. */
final class TalkCard extends Article {
    private static final int MINUTES = 5;

    private final Language language = Language.of(getLocale());
    private final ScenarioTalks talks;
    private final Scenario scenario;

    TalkCard(ScenarioTalks talks, OwnTalks actions, boolean contrast) {
        this.talks = talks;
        this.scenario = talks.snapshot().scenario();
        addClassNames("sheet", "talk-card");
        Div face = new Div(new Portrait(scenario.main().portrait(), Mood.EXPLAINING.id(), ""));
        face.addClassName("face-frame");
        Div words = new Div(title(), who(), goal(), facts(), trains());
        words.addClassName("words");
        words.add(nextStep());
        if (contrast) {
            Anchor look = link(Addresses.contrast(scenario.id()), getTranslation("contrast.title"));
            look.removeClassName("btn");
            words.add(look);
        }
        if (!talks.finished().isEmpty()) {
            words.add(actions.own(new AttemptList(new H4(), talks.finished(), scenario, language), scenario));
        }
        add(face, words);
    }

    private Component title() {
        return new H3(scenario.title().in(language));
    }

    private Component who() {
        Paragraph who = new Paragraph(Names.introduction(scenario, language));
        who.addClassName("quiet");
        return who;
    }

    private Component goal() {
        return new Paragraph(scenario.goal().in(language));
    }

    private Component facts() {
        int minutes = (scenario.turns() + MINUTES - 1) / MINUTES * MINUTES;
        Div facts = new Div(
                new Stars(scenario.difficulty(), getTranslation("home.difficulty", scenario.difficulty())),
                new Span(getTranslation("home.length", scenario.turns(), minutes)),
                new Chip(getTranslation("home.private")));
        facts.addClassName("facts");
        return facts;
    }

    private Component trains() {
        UnorderedList list = new UnorderedList();
        for (Dimension dimension : scenario.target()) {
            list.add(new ListItem(
                    talks.rulebook().rubric().entry(dimension).name().in(language)));
        }
        Div trains = new Div(new Span(getTranslation("home.trains")), list);
        trains.addClassName("trains");
        return trains;
    }

    private Component nextStep() {
        Div step = new Div();
        step.addClassName("actions");
        AttemptSummary open = talks.open().orElse(null);
        if (open != null && open.prepared()) {
            Anchor goOn =
                    link(Addresses.talk(open.id()), getTranslation("home.go-on", open.turns() + 1, open.budget()));
            goOn.addClassName("first");
            Span kept = new Span(getTranslation("home.left-off", open.turns()));
            kept.addClassName("quiet");
            kept.setVisible(open.turns() > 0);
            step.add(goOn, kept);
        } else if (open != null) {
            step.add(link(Addresses.brief(scenario.id()), getTranslation("home.prepare-on")));
        } else if (talks.offered()) {
            String words = talks.finished().isEmpty() ? "home.begin" : "home.again";
            Anchor begin = link(Addresses.brief(scenario.id()), getTranslation(words));
            begin.setClassName("first", talks.finished().isEmpty());
            step.add(begin);
        } else {
            step.add(new Span(getTranslation("home.not-offered")));
        }
        return step;
    }

    private Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        // Several cards carry the same words; the talk's name tells the links apart.
        link.setAriaLabel(words + ": " + scenario.title().in(language));
        return link;
    }
}
