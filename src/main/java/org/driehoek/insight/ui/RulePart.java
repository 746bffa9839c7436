package org.driehoek.insight.ui;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.insight.RuleCard;
import org.driehoek.insight.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rules.
 *
 * @param kind null for both kinds
 * @param group a dimension or a group of reaction rules; null for all
 */
record RulePart(@Nullable RuleKind kind, @Nullable String group) implements Serializable {

    static final RulePart ALL = new RulePart(null, null);

    /** Returns what can be chosen: all rules, those of a kind, those of each group. */
    static List<RulePart> of(List<RuleCard> rules) {
        Stream<RulePart> parts = Stream.of(RuleKind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of(new RulePart(kind, null)),
                        rules.stream()
                                .filter(rule -> rule.kind() == kind)
                                .map(rule -> new RulePart(kind, rule.group()))
                                .distinct()));
        return Stream.concat(Stream.of(ALL), parts).toList();
    }

    boolean holds(RuleCard rule) {
        return (kind == null || kind == rule.kind()) && (group == null || group.equals(rule.group()));
    }
}
