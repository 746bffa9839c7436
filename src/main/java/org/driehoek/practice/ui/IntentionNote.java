package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.practice.Reflection.Intention;

/** Reminds the student, before another attempt, of what the last one made them mean to do. */
final class IntentionNote extends Aside {

    IntentionNote(Intention intention) {
        addClassNames("sheet", "intention-note");
        H2 heading = new H2(getTranslation("intention.title"));
        heading.setId("intention-note");
        getElement().setAttribute("aria-labelledby", "intention-note");
        add(heading, new Paragraph(words(intention)));
    }

    private String words(Intention intention) {
        String occasion = intention.occasion();
        String deed = intention.deed();
        return occasion.isEmpty() || deed.isEmpty()
                ? occasion + deed
                : getTranslation("intention.words", occasion, deed);
    }
}
