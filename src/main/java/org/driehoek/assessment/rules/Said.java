package org.driehoek.assessment.rules;

import org.driehoek.assessment.ActFamily;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One act of an own turn, as a fact for the rules.
 *
 * @param planning whether it was said in the phase in which steps are agreed, or after it
 * @param toPupil whether it was said to the pupil
 * @param tension the main character's tension just before, 0–100
 */
public record Said(
        int turn,
        String topic,
        Phase phase,
        Act act,
        @Nullable String term,
        boolean planning,
        boolean toPupil,
        int tension) {

    /** Returns whether it asks or tells back. */
    public boolean isGathers() {
        return ActFamily.GATHERING.includes(act);
    }

    /** Returns whether it names a step. */
    public boolean isPlans() {
        return ActFamily.PLANNING.includes(act);
    }

    /** Returns whether it brings in a concern. */
    public boolean isWorries() {
        return ActFamily.CONCERN.includes(act);
    }

    /** Returns whether it asks for the parent's ideas, choice or leave. */
    public boolean isInvites() {
        return ActFamily.INVITING.includes(act) || act == Act.ASK_PERMISSION;
    }

    /** Returns whether it asks openly. */
    public boolean isOpensUp() {
        return ActFamily.OPENING_UP.includes(act);
    }

    /** Returns whether it harms. */
    public boolean isHarms() {
        return ActFamily.HARMFUL.includes(act);
    }
}
