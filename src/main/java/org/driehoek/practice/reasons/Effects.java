package org.driehoek.practice.reasons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.driehoek.practice.reasons.Reason.Change;
import org.driehoek.practice.reasons.Reason.Rule;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Effect;
import org.jspecify.annotations.Nullable;

/** What moved the characters in a turn: each rule in plain words with all it changed, and the sum. */
record Effects(Telling telling) {

    /** Returns one reason for each rule, in the order of the journal. */
    List<Reason> byRule(List<Effect> effects) {
        SequencedMap<String, List<Effect>> byRule = new LinkedHashMap<>();
        effects.forEach(effect ->
                byRule.computeIfAbsent(effect.rule(), _ -> new ArrayList<>()).add(effect));
        List<Reason> reasons = new ArrayList<>();
        byRule.forEach((rule, changes) -> reasons.add(rule(rule, changes)));
        return reasons;
    }

    /** Makes a reason of a rule that spoke without changing anything. */
    Reason rule(String rule) {
        return rule(rule, List.of());
    }

    private Reason rule(String rule, List<Effect> changes) {
        RuleText text = telling.texts().rules().get(rule);
        String words = text == null ? telling.say("why.rule.later") : sentence(telling.read(text.plain()));
        return new Reason("", words, list(changes), "", "", new Rule(rule, sources(rule, text)));
    }

    private List<Source> sources(String rule, @Nullable RuleText text) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        if (text != null) {
            ids.addAll(text.sources());
        }
        Dynamics.Reaction reaction = telling.rulebook().dynamics().reactions().get(rule);
        if (reaction != null) {
            ids.addAll(reaction.sources());
        }
        return ids.stream()
                .map(telling.rulebook().sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Makes a reason of what an author wrote, with what it changed. */
    Reason authored(String words, List<Effect> changes) {
        return new Reason("", words, list(changes), "", "", null);
    }

    private List<Change> list(List<Effect> changes) {
        EffectWords words = new EffectWords(telling);
        return changes.stream()
                .map(change -> new Change(words.changed(change), words.reckoned(change)))
                .toList();
    }

    /** Returns, for each character who changed, the figures before and after the turn. */
    List<Reason> sums(List<CharacterState> before, List<CharacterState> after) {
        List<Reason> items = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<String> changes = new ArrayList<>();
            for (Variable variable : Variable.of(after.get(i).disposition().role())) {
                int was = before.get(i).disposition().get(variable);
                int is = after.get(i).disposition().get(variable);
                if (was != is) {
                    changes.add(telling.say("why.sum.one", telling.say("variable." + variable.id()), was, is));
                }
            }
            if (!changes.isEmpty()) {
                String name = telling.name(after.get(i).character());
                items.add(Reason.of(telling.say("why.sum.of", name, String.join(", ", changes))));
            }
        }
        return items;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }
}
