package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.driehoek.base.ui.Prose;
import org.driehoek.practice.DebriefStep;
import org.driehoek.review.PublishedReview;

/** What trainers wrote about the talk as a whole, their levels beside the rules', and where they wrote about a turn. */
final class ReviewsPanel extends Section {
    private final transient Reader reader;

    ReviewsPanel(Reader reader) {
        this.reader = reader;
        addClassNames("sheet", "reviews-of-talk");
        setId("reviews");
        add(new H2(reader.say("debrief.reviews")));
        reader.reviews().forEach(review -> add(review(review)));
        setVisible(!reader.reviews().isEmpty());
    }

    private Component review(PublishedReview review) {
        Div shown =
                new Div(new H3(reader.say("debrief.review.by", reader.trainer(review), reader.moment(review.at()))));
        shown.addClassName("review-of-talk");
        if (!review.overall().isBlank()) {
            shown.add(new Prose(review.overall()));
        }
        if (!review.levels().isEmpty()) {
            UnorderedList levels = new UnorderedList();
            review.levels().forEach((dimension, judged) -> {
                Span name = new Span(reader.name(dimension) + ": ");
                name.addClassName("dimension");
                ListItem item = new ListItem(name, new Span(reader.judged(judged)));
                if (!judged.reason().isBlank()) {
                    item.add(Reader.quiet(judged.reason()));
                }
                levels.add(item);
            });
            shown.add(levels);
        }
        if (!review.comments().isEmpty()) {
            Div turns = new Div(new Span(reader.say("debrief.review.turns") + " "));
            turns.addClassName("facts");
            review.comments()
                    .keySet()
                    .forEach(turn -> turns.add(new Anchor(
                            Steps.address(reader.debrief().attempt().id(), DebriefStep.STORY) + "#turn-" + turn,
                            reader.say("debrief.turn", turn))));
            shown.add(turns);
        }
        return shown;
    }
}
