package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.driehoek.base.ui.RuleLink;
import org.driehoek.base.ui.SourceLink;
import org.driehoek.scenario.Source;

/** Names a rule by its id and the publications it leans on; what it says in plain words may stand before. */
final class RuleLine extends Paragraph {
    RuleLine(Reader reader, String words, String rule, List<Source> sources) {
        addClassName("quiet");
        add(new Span(words + " "), new RuleLink(rule));
        String before = " " + reader.say("debrief.after") + " ";
        for (Source source : sources) {
            add(new Span(before), SourceLink.of(source.cited(), source.address()));
            before = " · ";
        }
    }
}
