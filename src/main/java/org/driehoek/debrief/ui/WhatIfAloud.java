package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.driehoek.scenario.Text;
import org.driehoek.talk.Line;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** Reads to who listens instead of looking what would have been answered, and what else has come about. */
final class WhatIfAloud extends Div {
    private final transient Reader reader;

    WhatIfAloud(Reader reader) {
        this.reader = reader;
        addClassName("unseen");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-atomic", "true");
    }

    /** Reads the lines of an answer, each with who speaks and how that one looks. */
    void read(TurnOutcome turn) {
        removeAll();
        for (Line line : turn.lines()) {
            add(new Span(reader.name(line.character()) + " · " + reader.name(line.mood()) + ". "));
            addText(line.gesture());
            addText(line.say());
        }
        if (turn.ending() != null) {
            add(new Span(reader.say("whatif.ended")));
        }
    }

    /** Says what has come about. */
    void say(String words) {
        removeAll();
        add(new Span(words));
    }

    private void addText(@Nullable Text text) {
        if (text != null) {
            Span words = new Span(reader.read(text) + " ");
            Locale foreign = reader.foreign(text);
            if (foreign != null) {
                words.getElement().setAttribute("lang", foreign.toLanguageTag());
            }
            add(words);
        }
    }
}
