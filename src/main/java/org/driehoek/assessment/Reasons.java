package org.driehoek.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Why something is spoken about in a debrief: how much its dimension mattered and what is within reach there.
 *
 * @param mattered the observable dimensions below the highest level, those that mattered most first: weight × (1 − rate),
 *     breaches before all
 * @param weights how much each dimension counts in this type of talk, of 100 together
 * @param reach what the next level takes, for the dimensions on which it is within reach
 * @param breached the dimensions with a critical breach
 */
public record Reasons(
        List<Dimension> mattered,
        SequencedMap<Dimension, Integer> weights,
        SequencedMap<Dimension, NextLevel> reach,
        List<Dimension> breached) {

    /** Returns the reasons of an assessment of a talk. */
    public static Reasons of(Course course, Assessment assessment) {
        Losses losses = new Losses(course, assessment);
        SequencedMap<Dimension, NextLevel> reach = new LinkedHashMap<>();
        for (Dimension dimension : losses.dimensions()) {
            NextLevel next = losses.next(dimension);
            if (next != null) {
                reach.put(dimension, next);
            }
        }
        List<Dimension> breached = losses.dimensions().stream()
                .filter(dimension -> assessment.observations().stream()
                        .anyMatch(one -> one.dimension() == dimension && one.verdict() == Verdict.CRITICAL))
                .toList();
        return new Reasons(losses.dimensions(), course.type().weights(), reach, breached);
    }

    /** Returns how much a dimension counts in this type of talk, of 100. */
    public int weight(Dimension dimension) {
        return weights.getOrDefault(dimension, 0);
    }

    /** Returns what the next level on a dimension takes; null where it is out of reach. */
    public @Nullable NextLevel next(Dimension dimension) {
        return reach.get(dimension);
    }
}
