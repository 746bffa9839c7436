package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.driehoek.identity.AccountId;

/**
 * What came of the talk two weeks later, what its student writes about it, what trainers wrote, and who sees it. Staff read the
 * written answers.
 */
final class LaterPanel extends Div {

    private LaterPanel(Component... parts) {
        addClassName("step-parts");
        add(parts);
    }

    /** Makes the panel for whoever reads the talk. */
    static LaterPanel of(Reader reader, Reading reading, Reading.Opened shown, AccountId account) {
        if (shown.provenance() != null) {
            AnswersPanel answers = new AnswersPanel(reader, reading.answers(shown));
            return new LaterPanel(new EpiloguePanel(reader), answers, new ReviewsPanel(reader));
        }
        QuestionsPanel questions = new QuestionsPanel(reader, reading.reflections(), account);
        Runnable tell = () -> questions.readByStaff(reading.readByStaff(shown));
        tell.run();
        OwnPanel own = new OwnPanel(reader, reading.practice(), tell);
        return new LaterPanel(new EpiloguePanel(reader), questions, new ReviewsPanel(reader), own);
    }
}
