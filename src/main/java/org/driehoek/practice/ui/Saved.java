package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Says whether what the student said has been stored. Only the browser knows that a sentence is under way or could not be
 * sent, so all three words are here, and the page's script shows the one that holds.
 */
final class Saved extends Span {
    private static final List<String> STATES = List.of("saved", "sending", "unsent");

    Saved() {
        addClassNames("chip", "saved-state");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-state", STATES.getFirst());
    }

    /** Writes the words in the reader's language. */
    void write() {
        removeAll();
        for (String state : STATES) {
            Span words = new Span(getTranslation("talk.state." + state));
            words.addClassName("when-" + state);
            add(words);
        }
    }
}
