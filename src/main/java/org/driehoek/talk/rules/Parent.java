package org.driehoek.talk.rules;

import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Disposition;

/**
 * What rules see of a parent in the room, as the parent was before the turn.
 *
 * @param addressed whether the teacher speaks to this parent
 * @param hurt whether the teacher's errors of late have not been answered by an apology
 * @param language the Dutch that the parent speaks, a level of the CEFR
 * @param baseline the tension to which the parent calms down
 */
public record Parent(
        String id, boolean addressed, boolean hurt, String language, int baseline, Disposition state, Dynamics dynamics)
        implements Listener {

    /** The factor key of a parent who can take things in. */
    static final String CALM = "calm";

    /** The factor key of a parent whose tension is high. */
    static final String UPSET = "upset";

    /** Returns a threshold of {@code dynamics.yaml}. */
    public int limit(String name) {
        return Limits.of(dynamics, name);
    }

    /** Returns the key of the factor that tells whether tension is high. */
    public String calm() {
        return tension() > limit("high-tension") ? UPSET : CALM;
    }

    /** Returns whether the parent speaks little Dutch: A1 or A2. */
    public boolean littleLanguage() {
        return language.startsWith("A");
    }

    public int trust() {
        return state.get(Variable.TRUST);
    }

    public int tension() {
        return state.get(Variable.TENSION);
    }

    public int heard() {
        return state.get(Variable.HEARD);
    }

    public int understanding() {
        return state.get(Variable.UNDERSTANDING);
    }

    public int openness() {
        return state.get(Variable.OPENNESS);
    }

    public int resistance() {
        return state.get(Variable.RESISTANCE);
    }

    public int efficacy() {
        return state.get(Variable.EFFICACY);
    }

    public int commitment() {
        return state.get(Variable.COMMITMENT);
    }

    public int affiliation() {
        return state.get(Variable.AFFILIATION);
    }

    public int dominance() {
        return state.get(Variable.DOMINANCE);
    }
}
