package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.scenario.Source;

/** Names a rule by its id and the publications it leans on; what it says in plain words may stand before. */
final class RuleLine extends Paragraph {
    RuleLine(Reader reader, String words, String rule, List<Source> sources) {
        addClassName("quiet");
        Span id = new Span(rule);
        id.addClassName("rule-id");
        add(new Span(words + " "), id);
        String before = " " + reader.say("debrief.after") + " ";
        for (Source source : sources) {
            add(new Span(before), cite(source));
            before = " · ";
        }
    }

    private static Component cite(Source source) {
        String words = source.cited();
        return source.address().startsWith("https://") ? new Anchor(source.address(), words) : new Span(words);
    }
}
