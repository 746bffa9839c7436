package org.driehoek.talk.rules;

import org.driehoek.scenario.Dynamics;

/**
 * The teacher's turn as a whole.
 *
 * @param planning whether the talk has come to the phase in which the plan is made
 * @param permitted whether advice is welcome: the teacher asked permission, in this turn or the one before, or the parent asked
 * @param afterPlayback whether the teacher asked in the turn before what has come across
 * @param facts how many facts are told
 * @param words how many words are said
 * @param jargon whether terms are used that are not explained
 */
public record Turn(
        boolean planning,
        boolean permitted,
        boolean afterPlayback,
        int facts,
        int words,
        boolean jargon,
        boolean longSentences,
        boolean monologue,
        Dynamics dynamics) {

    /** Returns a threshold of {@code dynamics.yaml}. */
    public int limit(String name) {
        return Limits.of(dynamics, name);
    }

    /** Returns the key of the factor that tells how long a monologue is. */
    public String stretch() {
        return words > limit("endless-words") ? "endless" : "long";
    }

    /** Returns the key of the factor that tells whether there is something to plan yet. */
    public String moment() {
        return planning ? "planning" : "early";
    }
}
