package org.driehoek.insight;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.driehoek.assessment.WrittenRule;
import org.driehoek.assessment.WrittenRules;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Dynamics.Reaction;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Source;
import org.springframework.stereotype.Component;

/** Puts together what the rules, their sizes and their words say of each rule. */
@Component
class RuleCards {

    private final WrittenRules written;

    RuleCards(WrittenRules written) {
        this.written = written;
    }

    /** Returns all present rules: scoring rules in the order of the dimensions, then reaction rules in that of their groups. */
    List<RuleCard> of(Rulebook rulebook, FeedbackTexts texts, Map<RuleUses.Key, RuleUse> used) {
        Stream<RuleCard> scoring = Stream.of(Dimension.values())
                .flatMap(dimension -> written.scoring().stream()
                        .filter(rule -> group(rule).equals(dimension.id()))
                        .map(rule -> card(rule, RuleKind.SCORING, rulebook, texts, used)));
        Stream<RuleCard> reactions =
                written.reactions().stream().map(rule -> card(rule, RuleKind.REACTION, rulebook, texts, used));
        return Stream.concat(scoring, reactions).toList();
    }

    private static String group(WrittenRule rule) {
        return rule.id().substring(0, rule.id().indexOf('.'));
    }

    private static RuleCard card(
            WrittenRule rule, RuleKind kind, Rulebook rulebook, FeedbackTexts texts, Map<RuleUses.Key, RuleUse> used) {
        RuleText text = texts.rule(rule.id());
        Reaction reaction = rulebook.dynamics().reactions().get(rule.id());
        return new RuleCard(
                rule.id(),
                kind,
                group(rule),
                text.plain(),
                text.principle(),
                sources(rule, kind, text, rulebook),
                reaction == null ? new LinkedHashMap<>() : reaction.sizes(),
                reaction == null ? new LinkedHashMap<>() : reaction.factors(),
                limits(rule, rulebook),
                numbers(rule, rulebook),
                rule.finds(),
                used.getOrDefault(new RuleUses.Key(kind, rule.id()), RuleUse.NONE));
    }

    private static List<Source> sources(WrittenRule rule, RuleKind kind, RuleText text, Rulebook rulebook) {
        SequencedSet<String> ids = new LinkedHashSet<>(text.sources());
        Reaction reaction = rulebook.dynamics().reactions().get(rule.id());
        if (reaction != null) {
            ids.addAll(reaction.sources());
        }
        if (kind == RuleKind.SCORING) {
            Named.find(Dimension.class, group(rule))
                    .ifPresent(dimension ->
                            ids.addAll(rulebook.rubric().entry(dimension).sources()));
        }
        return ids.stream()
                .map(rulebook.sources()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<RuleCard.Limit> limits(WrittenRule rule, Rulebook rulebook) {
        return rule.compares().stream()
                .map(each -> new RuleCard.Limit(
                        each.what(), each.how(), rulebook.dynamics().threshold(each.threshold())))
                .distinct()
                .toList();
    }

    private static SequencedMap<String, Integer> numbers(WrittenRule rule, Rulebook rulebook) {
        SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
        rule.thresholds().forEach(name -> numbers.put(name, rulebook.rubric().threshold(name)));
        return numbers;
    }
}
