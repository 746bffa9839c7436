package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Effect;
import org.jspecify.annotations.Nullable;

/** What moved the characters in a turn: each rule in plain words with all it changed, and the sum. */
record WhyEffects(Reader reader) {

    /** Returns one item for each rule, in the order of the journal. */
    List<ListItem> byRule(List<Effect> effects) {
        SequencedMap<String, List<Effect>> byRule = new LinkedHashMap<>();
        effects.forEach(effect ->
                byRule.computeIfAbsent(effect.rule(), _ -> new ArrayList<>()).add(effect));
        List<ListItem> items = new ArrayList<>();
        byRule.forEach((rule, changes) -> {
            ListItem item = rule(rule);
            item.addComponentAtIndex(1, list(changes));
            items.add(item);
        });
        return items;
    }

    /** Makes an item of a rule: its plain words, its id and what it leans on. */
    ListItem rule(String rule) {
        RuleText text = reader.texts().rules().get(rule);
        Span words = new Span(text == null ? reader.say("why.rule.later") : sentence(reader.read(text.plain())));
        words.addClassName("why-rule");
        return new ListItem(words, new RuleLine(reader, reader.say("why.rule"), rule, sources(rule, text)));
    }

    private List<Source> sources(String rule, @Nullable RuleText text) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        if (text != null) {
            ids.addAll(text.sources());
        }
        Dynamics.Reaction reaction =
                reader.debrief().rulebook().dynamics().reactions().get(rule);
        if (reaction != null) {
            ids.addAll(reaction.sources());
        }
        return ids.stream()
                .map(reader.debrief().rulebook().sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Makes an item of what an author wrote, with what it changed. */
    ListItem authored(String words, List<Effect> changes) {
        Span said = new Span(words);
        said.addClassName("why-rule");
        ListItem item = new ListItem(said);
        if (!changes.isEmpty()) {
            item.add(list(changes));
        }
        return item;
    }

    private UnorderedList list(List<Effect> changes) {
        EffectWords words = new EffectWords(reader);
        UnorderedList list = new UnorderedList();
        for (Effect change : changes) {
            ListItem item = new ListItem(new Span(words.changed(change)));
            String reckoned = words.reckoned(change);
            if (!reckoned.isEmpty()) {
                Span quiet = new Span(" " + reckoned);
                quiet.addClassName("quiet");
                item.add(quiet);
            }
            list.add(item);
        }
        return list;
    }

    /** Returns, for each character who changed, the figures before and after the turn. */
    List<ListItem> sums(List<CharacterState> before, List<CharacterState> after) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<String> changes = new ArrayList<>();
            for (Variable variable : Variable.of(after.get(i).disposition().role())) {
                int was = before.get(i).disposition().get(variable);
                int is = after.get(i).disposition().get(variable);
                if (was != is) {
                    changes.add(reader.say("why.sum.one", reader.say("variable." + variable.id()), was, is));
                }
            }
            if (!changes.isEmpty()) {
                String name = reader.name(after.get(i).character());
                items.add(new ListItem(reader.say("why.sum.of", name, String.join(", ", changes))));
            }
        }
        return items;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
