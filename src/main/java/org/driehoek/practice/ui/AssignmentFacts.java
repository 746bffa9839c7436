package org.driehoek.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.driehoek.base.ui.Chip;
import org.driehoek.practice.AssignedTalks;
import org.driehoek.practice.Refusal;

/** How an assignment stands, until when and how often it can be practised, and, when it cannot, why and what to do. */
final class AssignmentFacts extends Div {

    AssignmentFacts(AssignedTalks talks, AssignedWords words) {
        addClassName("assignment-facts");
        Chip standing = new Chip(words.standing());
        standing.addClassNames("standing", talks.standing().name().toLowerCase(Locale.ROOT));
        Div facts = new Div(standing, new Span(words.when()), new Span(words.left()));
        // Only talks of one star have hints at all.
        if (talks.snapshot().scenario().difficulty() == 1) {
            facts.add(new Span(getTranslation(talks.assignment().hints() ? "assigned.hints" : "assigned.no-hints")));
        }
        facts.addClassName("facts");
        add(facts);
        Refusal refusal = talks.refusal();
        if (refusal != null && talks.open().isEmpty()) {
            Paragraph why = new Paragraph(words.refused(refusal) + " " + words.whatNow(refusal));
            why.addClassName("refusal");
            add(why);
        }
    }
}
