package org.driehoek.assessment;

import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;

/**
 * A chance to show competence, and what was made of it.
 *
 * @param id of the standing opportunity, of the cue, or of the preparation
 * @param weight 1–3
 * @param from the first own turn in which it could be taken
 * @param turn the turn in which it was taken, or in which its window passed; 0 for the preparation
 * @param rule the rule that found the result, or null when it is void
 */
public record Opportunity(
        String id,
        Dimension dimension,
        Kind kind,
        int weight,
        Result result,
        int from,
        int turn,
        @Nullable String rule) {

    /** Where an opportunity comes from. */
    public enum Kind implements Named {
        STANDING,
        CUED,
        PREPARED
    }

    /** What was made of it. */
    public enum Result implements Named {
        TAKEN,
        HALF,
        MISSED,
        VOID
    }
}
