package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.driehoek.base.ui.Chip;
import org.driehoek.base.ui.Portrait;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;

/** The parent across the table: name, face, and the mood in words. */
final class Stage extends Section {
    private final H1 name = new H1();
    private final Paragraph relation = new Paragraph();
    private final Chip mood = new Chip("");
    private final Portrait portrait = new Portrait();

    Stage() {
        addClassName("stage");
        relation.addClassName("quiet");
        Div who = new Div(name, relation, mood);
        who.addClassName("who");
        add(who, portrait);
    }

    /** Shows the main character in a mood, and returns the mood in words. */
    String show(Scenario scenario, Rulebook rulebook, Mood now, Language language) {
        String called = scenario.main().name().in(language);
        String words = rulebook.moods().place(now).name().in(language);
        name.setText(called);
        relation.setText(Names.relation(scenario, language));
        mood.setText(words);
        portrait.show(scenario.main().portrait(), now.id(), getTranslation("talk.looks", called, words));
        setAriaLabel(getTranslation("talk.stage"));
        return words;
    }
}
