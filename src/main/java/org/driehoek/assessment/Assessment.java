package org.driehoek.assessment;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of a finished talk.
 *
 * @param rulebook the hash of the rule data
 * @param rules the hash of the scoring rules
 * @param results all twelve dimensions, in order
 * @param overall the weighted mean of the rates, 0–1000; null when dimensions worth less than 60 of 100 are observable
 */
public record Assessment(
        String rulebook,
        String rules,
        List<Opportunity> opportunities,
        List<Observation> observations,
        List<DimensionResult> results,
        SequencedMap<Feature, Integer> features,
        @Nullable Integer overall) {

    /** Returns the result on a dimension. */
    public DimensionResult result(Dimension dimension) {
        return results.get(dimension.ordinal());
    }
}
