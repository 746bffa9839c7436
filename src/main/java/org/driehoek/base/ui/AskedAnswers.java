package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.SequencedMap;

/** Questions with what somebody answered in writing, to read. */
public final class AskedAnswers extends Div {

    /**
     * Creates the list.
     *
     * @param answers what was answered, by the question; an empty answer is told as such
     * @param nothing what is told instead of an empty answer
     */
    public AskedAnswers(SequencedMap<String, String> answers, String nothing) {
        addClassName("asked-answers");
        answers.forEach((question, words) -> {
            Prose written = new Prose(words.isBlank() ? nothing : words);
            if (words.isBlank()) {
                written.addClassName("quiet");
            }
            add(new H3(question), written);
        });
    }
}
