package org.driehoek.talk.rules;

import org.driehoek.scenario.Dynamics;

/**
 * What rules see of a pupil in the room.
 *
 * @param addressed whether the teacher speaks to the pupil
 * @param unaddressed for how many turns running, this one included, the teacher has not
 */
public record Pupil(String id, boolean addressed, int unaddressed, Dynamics dynamics) implements Listener {

    /** Returns a threshold of {@code dynamics.yaml}. */
    public int limit(String name) {
        return Limits.of(dynamics, name);
    }
}
