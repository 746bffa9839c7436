package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.driehoek.assessment.Feedback;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** One finding explained: where, the own words, what they did, why it matters, what to try, and the rule with its source. */
final class Evidence extends Div {
    private final transient Reader reader;

    /** Shows a finding; {@code named} adds the dimension, where that does not stand above it. */
    Evidence(Reader reader, Feedback.Item item, boolean named) {
        this.reader = reader;
        Verdict verdict = item.observation().verdict();
        addClassNames("evidence", verdict.strength() ? "good" : verdict == Verdict.HALF ? "half" : "miss");
        String kind = reader.say("verdict." + verdict.id());
        String dimension = named ? " · " + reader.name(item.observation().dimension()) : "";
        add(Reader.quiet(kind + " · " + reader.read(item.where()) + dimension));
        Text own = item.ownWords();
        if (own != null) {
            add(quote(own));
        }
        addText("", item.effect());
        addText("", item.principle());
        addText(reader.say("debrief.try"), item.tryThis());
        add(rule(item));
    }

    private Component quote(Text own) {
        Div quote = new Div(new Span("“" + reader.read(own) + "”"));
        quote.addClassName("quote");
        return quote;
    }

    private void addText(String label, @Nullable Text text) {
        if (text != null) {
            Paragraph line = new Paragraph();
            if (!label.isEmpty()) {
                Span before = new Span(label + " ");
                before.addClassName("label");
                line.add(before);
            }
            line.add(new Span(reader.read(text)));
            add(line);
        }
    }

    private Component rule(Feedback.Item item) {
        String words = reader.say("debrief.rule", reader.read(item.plain()));
        return new RuleLine(reader, words, item.observation().rule(), item.sources());
    }
}
