package org.driehoek.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.Feedback;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.base.ui.RuleLink;
import org.driehoek.base.ui.SourceLink;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** What one rule found: dimension and plain words in a line; the quote, the why, the rule and its source one click away. */
final class Finding extends NativeDetails {
    private final transient Sheet sheet;

    Finding(Sheet sheet, Feedback.Item item) {
        this.sheet = sheet;
        Verdict verdict = item.observation().verdict();
        addClassNames("evidence", verdict.strength() ? "good" : verdict == Verdict.HALF ? "half" : "miss");
        setSummary(summary(item, verdict));
        Div more = new Div();
        more.addClassName("finding-more");
        more.add(Sheet.quiet(sheet.read(item.where())));
        Text own = item.ownWords();
        if (own != null) {
            Paragraph quote = new Paragraph("“" + sheet.read(own) + "”");
            quote.addClassName("quote");
            more.add(quote);
        }
        addText(more, item.effect());
        addText(more, item.principle());
        more.add(rule(item));
        setContent(more);
    }

    private Component summary(Feedback.Item item, Verdict verdict) {
        Span kind = new Span(sheet.say("verdict." + verdict.id()) + " · "
                + sheet.name(item.observation().dimension()));
        kind.addClassName("label");
        return new Span(kind, new Span(": " + sheet.read(item.plain())));
    }

    private void addText(Div more, @Nullable Text text) {
        if (text != null) {
            more.add(new Paragraph(sheet.read(text)));
        }
    }

    private Component rule(Feedback.Item item) {
        Paragraph rule = Sheet.quiet("");
        rule.add(
                new Span(sheet.say("review.rule") + " "),
                new RuleLink(item.observation().rule()));
        String before = " " + sheet.say("debrief.after") + " ";
        for (Source source : item.sources()) {
            rule.add(new Span(before), SourceLink.of(source.cited(), source.address()));
            before = " · ";
        }
        return rule;
    }
}
