package org.driehoek.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Portrait;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Scenario;

/** One assignment on the home page: for which course, until when, how often, and where the student stands with it. */
final class AssignedCard extends Article {
    private final Language language = Language.of(getLocale());
    private final transient AssignedTalks talks;
    private final transient Scenario scenario;

    AssignedCard(AssignedTalks talks) {
        this.talks = talks;
        this.scenario = talks.snapshot().scenario();
        addClassNames("sheet", "talk-card", "assigned-card");
        Div face = new Div(new Portrait(scenario.main().portrait(), Mood.EXPLAINING.id(), ""));
        face.addClassName("face-frame");
        Div words = new Div(
                new H3(scenario.title().in(language)),
                quiet(getTranslation("assigned.for", talks.assignment().courseName())),
                quiet(Names.introduction(scenario, language)),
                new Paragraph(scenario.goal().in(language)),
                new AssignmentFacts(talks, new AssignedWords(this, talks, language)),
                new Div(new Chip(getTranslation("assigned.staff-sees"))),
                nextStep());
        words.addClassName("words");
        if (!talks.finished().isEmpty()) {
            words.add(new AttemptList(new H4(), talks.finished(), scenario, language).badges(talks.badges()));
        }
        add(face, words);
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
        } else {
            Anchor page = link(Addresses.assigned(talks.assignment().id()), getTranslation(words(open != null)));
            page.setClassName("first", talks.playable() && talks.finished().isEmpty());
            step.add(page);
        }
        return step;
    }

    private String words(boolean begun) {
        if (begun) {
            return "home.prepare-on";
        }
        if (!talks.playable()) {
            return "assigned.look";
        }
        return talks.finished().isEmpty() ? "home.begin" : "home.again";
    }

    private Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        link.setAriaLabel(words + ": " + scenario.title().in(language) + ", "
                + talks.assignment().courseName());
        return link;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
