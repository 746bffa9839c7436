package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.driehoek.review.PublishedReview;

/** What trainers wrote about one turn. */
final class TurnComments extends Div {
    TurnComments(Reader reader, int turn) {
        addClassName("turn-comments");
        for (PublishedReview review : reader.reviews()) {
            String words = review.comments().get(turn);
            if (words != null && !words.isBlank()) {
                Span who = new Span(reader.say("debrief.review.comment", reader.trainer(review)) + " ");
                who.addClassName("label");
                add(new Paragraph(who, new Span(words)));
            }
        }
        setVisible(getComponentCount() > 0);
    }
}
