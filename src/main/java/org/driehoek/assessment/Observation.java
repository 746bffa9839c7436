package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found.
 *
 * @param rule the rule's id
 * @param from the first turn of the evidence
 * @param turn the turn of the evidence; for an omission the last turn of the empty window
 * @param topic the topic it was found in; a violation counts once per topic
 * @param opportunity the opportunity it settles, or null
 * @param certainty 0–100; 100 for authored sentences
 * @param sources ids of sources
 */
public record Observation(
        String rule,
        Dimension dimension,
        Verdict verdict,
        int from,
        int turn,
        String topic,
        @Nullable String opportunity,
        int certainty,
        List<String> sources) {

    /** What kind of finding it is. */
    public enum Verdict implements Named {
        CREDIT,
        HALF,
        MISS,
        /** A strength that no opportunity asked for; it weighs nothing. */
        SHOWN,
        MINOR,
        MAJOR,
        CRITICAL;

        /** Returns whether it is a violation. */
        public boolean violation() {
            return ordinal() >= MINOR.ordinal();
        }

        /** Returns whether it speaks for the teacher without reserve, so that there is nothing to try instead. */
        public boolean strength() {
            return this == CREDIT || this == SHOWN;
        }
    }
}
