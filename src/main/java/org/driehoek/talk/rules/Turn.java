package org.driehoek.talk.rules;

import org.driehoek.scenario.Dynamics;

/**
 * The teacher's turn as a whole.
 *
 * @param planning whether the talk has come to the phase in which the plan is made
 * @param permitted whether the teacher asked permission, in this turn or the one before
 * @param facts how many facts are told
 * @param jargon whether terms are used that are not explained
 */
public record Turn(
        boolean planning,
        boolean permitted,
        int facts,
        boolean jargon,
        boolean longSentences,
        boolean monologue,
        Dynamics dynamics) {

    /** Returns a threshold of {@code dynamics.yaml}. */
    public int limit(String name) {
        return dynamics.threshold(name);
    }

    /** Returns the key of the factor that tells whether there is something to plan yet. */
    public String moment() {
        return planning ? "planning" : "early";
    }
}
