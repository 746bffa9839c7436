package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * What came of the talk two weeks later, what its student writes about it, what trainers wrote, and who sees it.
 */
final class LaterPanel extends Div {

    private LaterPanel(Component... parts) {
        addClassName("step-parts");
        add(parts);
    }

    /** Makes the panel for the student whose talk it is. */
    static LaterPanel own(Reader reader, QuestionsPanel questions, OwnPanel own) {
        return new LaterPanel(new EpiloguePanel(reader), questions, new ReviewsPanel(reader), own);
    }

    /** Makes the panel for staff. */
    static LaterPanel theirs(Reader reader, AnswersPanel answers) {
        return new LaterPanel(new EpiloguePanel(reader), answers, new ReviewsPanel(reader));
    }
}
