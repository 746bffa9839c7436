package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;

/** Reads each answer to who listens instead of looking: gesture, words and mood, politely. */
final class Announcer extends Div {
    Announcer() {
        addClassName("unseen");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-atomic", "true");
    }

    /** Announces the lines of one answer, and the mood in words after it. */
    void read(List<Line> lines, String looks, Scenario scenario, Language language) {
        removeAll();
        for (Line line : lines) {
            add(new Span(Names.of(line.character(), scenario, language) + ". "));
            Text gesture = line.gesture();
            if (gesture != null) {
                add(new Span(gesture.in(language) + " "));
            }
            Text say = line.say();
            if (say != null) {
                Span words = new Span(say.in(language) + " ");
                Locale foreign = Lines.foreign(say, language);
                if (foreign != null) {
                    words.getElement().setAttribute("lang", foreign.toLanguageTag());
                }
                add(words);
            }
        }
        add(new Span(looks));
    }
}
