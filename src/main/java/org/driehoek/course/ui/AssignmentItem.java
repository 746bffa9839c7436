package org.driehoek.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.driehoek.base.ui.Chip;
import org.driehoek.course.AssignmentCard;
import org.driehoek.course.AssignmentView;
import org.driehoek.scenario.Language;

/** One assignment in the list of a course. */
final class AssignmentItem extends Article {
    private final AssignmentView assignment;

    AssignmentItem(AssignmentCard card, Instant now) {
        assignment = card.assignment();
        addClassName("assignment-item");
        String title = card.scenario().title().in(Language.of(getLocale()));
        Div head = new Div(new H3(new Anchor(Addresses.assignment(assignment.id()), title)), state(now));
        head.addClassName("facts");
        if (card.newer()) {
            head.add(new Chip(getTranslation("assignment.newer.short")));
        }
        Paragraph plan = new Paragraph(getTranslation(
                "assignment.times",
                Moments.say(assignment.opens(), assignment.zone(), getLocale()),
                Moments.say(assignment.due(), assignment.zone(), getLocale())));
        add(head, plan, rules(), links(title));
    }

    private Component state(Instant now) {
        return new Chip(getTranslation("assignment.state." + States.of(assignment, now)));
    }

    private Component rules() {
        Integer limit = assignment.limit();
        Span attempts = new Span(
                limit == null
                        ? getTranslation("assignment.limit.none")
                        : getTranslation("assignment.limit.some", limit));
        Span hints = new Span(getTranslation(assignment.hints() ? "assignment.hints.on" : "assignment.hints.off"));
        Div rules = new Div(attempts, hints);
        rules.addClassNames("facts", "quiet");
        return rules;
    }

    private Component links(String title) {
        Div links = new Div(
                link(Addresses.progress(assignment.id()), getTranslation("assignment.progress"), title),
                link(Addresses.assignment(assignment.id()), getTranslation("assignment.change"), title));
        links.addClassName("actions");
        return links;
    }

    private static Component link(String address, String words, String title) {
        Anchor link = new Anchor(address, words);
        link.addClassName("btn");
        // Several assignments carry the same words; the talk's name tells the links apart.
        link.setAriaLabel(words + ": " + title);
        return link;
    }
}
