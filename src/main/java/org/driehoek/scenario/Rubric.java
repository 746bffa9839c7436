package org.driehoek.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;

/**
 * What each dimension means and what its levels ask for.
 *
 * @param thresholds numbers that the scoring rules and the scale compare with, by name
 * @param dimensions by dimension; all twelve
 */
public record Rubric(SequencedMap<String, Integer> thresholds, SequencedMap<Dimension, Entry> dimensions) {

    /**
     * One dimension.
     *
     * @param levels one descriptor for each of the levels 1–4
     * @param takes acts that take a cue which asks for this dimension (for emotion the feeling must fit, too)
     * @param half acts that half-take one
     * @param gates caps by features, in order
     * @param sources ids of {@link Source}s
     */
    public record Entry(
            Text name,
            Text meaning,
            SequencedMap<Level, Text> levels,
            List<Act> takes,
            List<Act> half,
            List<Gate> gates,
            List<String> sources) {}

    /**
     * An anchor gate: the level is at most {@code atMost} unless the condition holds.
     *
     * @param words the reason, for the debrief
     * @param only the talk types that it is for; empty for all
     * @param except the talk types that it is not for
     */
    public record Gate(Level atMost, FeatureCondition unless, Text words, List<TalkType> only, List<TalkType> except) {

        /** Makes a gate for every type of talk. */
        public Gate(Level atMost, FeatureCondition unless, Text words) {
            this(atMost, unless, words, List.of(), List.of());
        }

        boolean concerns(TalkType type) {
            return (only.isEmpty() || only.contains(type)) && !except.contains(type);
        }
    }

    /** Returns what this rubric asks of one type of talk: the gates of other types are left out. */
    public Rubric in(TalkType type) {
        return gated(gate -> gate.concerns(type));
    }

    /** Returns what this rubric asks of a talk that is not over: no gate, for an anchor can still come. */
    public Rubric withoutGates() {
        return gated(_ -> false);
    }

    private Rubric gated(Predicate<Gate> which) {
        SequencedMap<Dimension, Entry> asked = new LinkedHashMap<>();
        dimensions.forEach((dimension, entry) -> asked.put(
                dimension,
                new Entry(
                        entry.name(),
                        entry.meaning(),
                        entry.levels(),
                        entry.takes(),
                        entry.half(),
                        entry.gates().stream().filter(which).toList(),
                        entry.sources())));
        return new Rubric(thresholds, Collections.unmodifiableSequencedMap(asked));
    }

    /** Returns a threshold; throws when it has no value. */
    public int threshold(String name) {
        Integer value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException("dimensions.yaml has no threshold '" + name + "'");
        }
        return value;
    }

    /** Returns a dimension's entry; throws when there is none. */
    public Entry entry(Dimension dimension) {
        Entry entry = dimensions.get(dimension);
        if (entry == null) {
            throw new IllegalArgumentException("dimensions.yaml has no entry for " + dimension.id());
        }
        return entry;
    }
}
