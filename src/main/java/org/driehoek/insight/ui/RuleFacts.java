package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.driehoek.base.ui.SourceLink;
import org.driehoek.insight.RuleCard;

/** All that is known of one rule: why it matters, what it does and how much, what it leans on, how often it fired. */
final class RuleFacts extends Div {
    RuleFacts(RuleWords words, RuleCard rule) {
        addClassName("rule-facts");
        if (rule.principle() != null) {
            add(new Paragraph(words.read(rule.principle())));
        }
        list(words.say("rules.counts"), words.counts(rule));
        list(words.say("rules.sizes"), words.sizes(rule));
        list(words.say("rules.factors"), words.factors(rule));
        list(words.say("rules.limits"), words.limits(rule));
        addSources(words, rule);
        add(new Paragraph(words.use(rule)));
        Span id = new Span(rule.id());
        id.addClassName("rule-id");
        Paragraph name = new Paragraph(new Span(words.say("rules.id") + " "), id);
        name.addClassName("quiet");
        add(name);
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            add(label(heading), list);
        }
    }

    private void addSources(RuleWords words, RuleCard rule) {
        if (rule.sources().isEmpty()) {
            Paragraph own = new Paragraph(words.say("rules.sources.none"));
            own.addClassName("quiet");
            add(own);
            return;
        }
        UnorderedList list = new UnorderedList();
        rule.sources().forEach(source -> list.add(new ListItem(SourceLink.of(source.cited(), source.address()))));
        add(label(words.say("rules.sources")), list);
    }

    private static Paragraph label(String words) {
        Paragraph label = new Paragraph(words);
        label.addClassName("label");
        return label;
    }
}
