package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.Card;
import org.driehoek.base.ui.RuleLink;
import org.driehoek.base.ui.SourceLink;
import org.driehoek.identity.AccountId;
import org.driehoek.scenario.Source;

/** One thing to try: what changed since the last attempt, what to try now and why, what the student means to do, and a new try. */
final class NextPanel extends Div {
    private final transient Reader reader;
    private final Folds folds;

    NextPanel(Reader reader, Folds folds, Reading reading, Reading.Opened shown, AccountId student) {
        this.reader = reader;
        this.folds = folds;
        addClassName("step-parts");
        reading.before(shown)
                .flatMap(before -> Change.between(before.debrief(), reader.debrief())
                        .map(change -> new ChangePanel(reader, before, change)))
                .ifPresent(this::add);
        Section sheet = new Section();
        sheet.addClassNames("sheet", "next");
        Card card = reader.debrief().feedback().card();
        if (card == null) {
            sheet.add(new H2(reader.say("debrief.next.none")), new Paragraph(reader.say("debrief.next.none.words")));
        } else {
            addCard(sheet, card);
            sheet.add(new IntentionForm(reader, reading.reflections(), student, card));
        }
        sheet.add(new TryAgain(reader, reading.practice(), shown.next()));
        add(sheet);
    }

    private void addCard(Section sheet, Card card) {
        sheet.add(
                Reader.quiet(reader.say("debrief.next") + " · " + reader.name(card.dimension())),
                new H2(reader.read(card.aim())));
        part(sheet, "debrief.next.example", example(card));
        part(sheet, "debrief.next.when", new Paragraph(reader.read(card.when())));
        if (card.moment() != null) {
            part(
                    sheet,
                    "debrief.next.moment",
                    new Paragraph(reader.read(card.moment().words())));
        }
        if (card.why() != null) {
            sheet.add(why(card));
        }
    }

    private void part(Section sheet, String heading, Component words) {
        sheet.add(new H3(reader.say(heading)), words);
    }

    private Component example(Card card) {
        Paragraph example = new Paragraph("“" + reader.read(card.example()) + "”");
        example.addClassName("example");
        return example;
    }

    /** The rules of choice have ids that begin alike; the others are scoring rules and lead to the rulebook. */
    private NativeDetails why(Card card) {
        Div why = new Div();
        why.addClassName("why");
        if (card.why() != null) {
            why.add(new Paragraph(reader.read(card.why())));
        }
        Paragraph rules = Reader.quiet(reader.say("debrief.next.rules") + " ");
        String before = "";
        for (String rule : card.rules()) {
            rules.add(new Span(before));
            rules.add(rule.startsWith("card.") ? new Span(rule) : new RuleLink(rule));
            before = " · ";
        }
        why.add(rules);
        if (!card.sources().isEmpty()) {
            Paragraph sources = Reader.quiet(reader.say("debrief.after") + " ");
            String between = "";
            for (Source source : card.sources()) {
                sources.add(new Span(between), SourceLink.of(source.cited(), source.address()));
                between = " · ";
            }
            why.add(sources);
        }
        return folds.fold("card-why", new Span(reader.say("debrief.next.why")), why);
    }
}
