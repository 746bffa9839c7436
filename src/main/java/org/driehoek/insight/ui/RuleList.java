package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.driehoek.base.ui.EmptyState;
import org.driehoek.insight.RuleCard;
import org.driehoek.insight.RuleKind;

/** Rules under the names of their dimensions and groups; all there is to say of one is made when it is opened. */
final class RuleList extends Div {
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, NativeDetails> shown = new LinkedHashMap<>();

    RuleList() {
        addClassName("rule-list");
    }

    void show(RuleWords words, List<RuleCard> rules) {
        removeAll();
        shown.clear();
        if (rules.isEmpty()) {
            add(new EmptyState(words.say("rules.none"), words.say("rules.none.words")));
        }
        for (RuleKind kind : RuleKind.values()) {
            addKind(
                    words,
                    kind,
                    rules.stream().filter(rule -> rule.kind() == kind).toList());
        }
    }

    private void addKind(RuleWords words, RuleKind kind, List<RuleCard> rules) {
        if (rules.isEmpty()) {
            return;
        }
        Section part = new Section(new H2(words.say("rules.kind." + kind.id())));
        part.addClassNames("sheet", "rules-of-kind");
        String group = "";
        for (RuleCard rule : rules) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                part.add(new H3(words.group(kind, group)));
            }
            part.add(rule(words, rule));
        }
        add(part);
    }

    private NativeDetails rule(RuleWords words, RuleCard rule) {
        Span use = new Span(words.say("rules.use.short", rule.use().talks()));
        use.addClassName("quiet");
        NativeDetails details = new NativeDetails();
        details.setId(rule.id());
        details.addClassName("rule");
        details.setSummary(new Span(new Span(words.sentence(rule)), use));
        details.setOpen(open.contains(rule.id()));
        if (details.isOpen()) {
            details.setContent(new RuleFacts(words, rule));
        }
        details.addToggleListener(event -> {
            if (!event.isOpened()) {
                open.remove(rule.id());
            } else if (open.add(rule.id())) {
                details.setContent(new RuleFacts(words, rule));
            }
        });
        shown.put(rule.id(), details);
        return details;
    }

    /** Opens a rule that is shown. */
    Optional<NativeDetails> open(RuleWords words, RuleCard rule) {
        Optional<NativeDetails> details = Optional.ofNullable(shown.get(rule.id()));
        details.ifPresent(found -> {
            open.add(rule.id());
            found.setContent(new RuleFacts(words, rule));
            found.setOpen(true);
        });
        return details;
    }
}
