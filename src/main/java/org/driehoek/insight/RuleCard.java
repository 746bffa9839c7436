package org.driehoek.insight;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the present rulebook, in words and figures.
 *
 * @param group what stands before the dot of its id: for a scoring rule its dimension
 * @param plain the rule in plain words
 * @param principle why it matters; null for a reaction rule
 * @param sizes points by size key, as {@code dynamics.yaml} has them; none for a scoring rule
 * @param factors percent by factor key
 * @param limits what a reaction rule asks of a character or a turn
 * @param numbers the numbers that a scoring rule asks for, by name
 * @param finds what a scoring rule finds; nothing for a reaction rule
 */
public record RuleCard(
        String id,
        RuleKind kind,
        String group,
        Text plain,
        @Nullable Text principle,
        List<Source> sources,
        SequencedMap<String, Integer> sizes,
        SequencedMap<String, Integer> factors,
        List<Limit> limits,
        SequencedMap<String, Integer> numbers,
        List<Verdict> finds,
        RuleUse use) {

    /**
     * A number that something is compared with.
     *
     * @param what the id of a variable, or what the rules call something they count
     * @param how one of {@code < <= == >= >}
     */
    public record Limit(String what, String how, int value) {}
}
