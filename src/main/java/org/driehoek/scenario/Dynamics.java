package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;

/**
 * The sizes of the parent's reactions: data beside the rules.
 *
 * @param thresholds values that rules compare with, by name
 * @param stanceOrder which stance wins when rules find more than one: the earliest
 * @param reactions by rule id
 */
public record Dynamics(
        SequencedMap<String, Integer> thresholds, List<Stance> stanceOrder, SequencedMap<String, Reaction> reactions) {

    /**
     * The sizes of one rule.
     *
     * @param sizes points by size key; a rule names the key and the variable it changes
     * @param factors percent by factor key
     * @param sources ids of {@link Source}s; empty for a size of our own
     */
    public record Reaction(
            SequencedMap<String, Integer> sizes, SequencedMap<String, Integer> factors, List<String> sources) {}

    /** Returns a threshold; throws when it has no value. */
    public int threshold(String name) {
        Integer value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException("dynamics.yaml has no threshold '" + name + "'");
        }
        return value;
    }

    /** Returns a rule's entry; throws when it has none. */
    public Reaction reaction(String rule) {
        Reaction reaction = reactions.get(rule);
        if (reaction == null) {
            throw new IllegalArgumentException("dynamics.yaml has no sizes for rule '" + rule + "'");
        }
        return reaction;
    }
}
