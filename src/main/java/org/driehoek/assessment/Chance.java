package org.driehoek.assessment;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity before the rules have judged it: what became of it in the transcript.
 *
 * @param id unique in the talk; a cue that opens again gets the turn in which it did behind its id
 * @param weight 1–3
 * @param end what became of it by acts alone; a rule may find less in it
 * @param from the first own turn in which it could be taken
 * @param turn the turn in which it was taken, or in which its window passed
 * @param topic the topic of that turn
 * @param act the act that took or half-took it, or null
 */
public record Chance(
        String id,
        Dimension dimension,
        Opportunity.Kind kind,
        int weight,
        Opportunity.Result end,
        int from,
        int turn,
        String topic,
        @Nullable Act act) {

    /** Returns whether an act took it in full. */
    public boolean isTaken() {
        return end == Opportunity.Result.TAKEN;
    }

    /** Returns whether an act took it in part. */
    public boolean isHalf() {
        return end == Opportunity.Result.HALF;
    }

    /** Returns whether it passed by. */
    public boolean isMissed() {
        return end == Opportunity.Result.MISSED;
    }

    /** Returns whether a line of the parent's gave it. */
    public boolean isCued() {
        return kind == Opportunity.Kind.CUED;
    }

    /** Returns whether it came with the preparation. */
    public boolean isPrepared() {
        return kind == Opportunity.Kind.PREPARED;
    }

    /** Returns the opportunity as a rule has judged it, or as void. */
    Opportunity judged(Opportunity.Result result, @Nullable String rule) {
        return new Opportunity(id, dimension, kind, weight, result, from, turn, rule);
    }
}
