package org.driehoek.talk.rules;

import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.talk.CueLife;
import org.jspecify.annotations.Nullable;

/**
 * A cue that was open when the teacher began.
 *
 * @param by the character who gave it
 * @param fresh whether this is the teacher's first turn since
 * @param heavy whether it matters more than a little: a weight of 2 or 3
 * @param life what the teacher does with it: taken, half taken, or still open when it is passed over
 */
public record OpenCue(
        Dimension asks, @Nullable Feeling feeling, String by, boolean fresh, boolean heavy, CueLife life) {

    public boolean taken() {
        return life == CueLife.TAKEN;
    }

    public boolean halfTaken() {
        return life == CueLife.HALF_TAKEN;
    }

    public boolean passedOver() {
        return life == CueLife.OPEN;
    }

    /** Returns the key of the factor that tells whether the answer comes at once. */
    public String promptness() {
        return fresh ? "at-once" : "late";
    }

    /** Returns the key of the factor that tells whether the feeling is one that hurts when it is passed over. */
    public String pain() {
        return feeling != null && feeling.pleasant() ? "pleasant" : "painful";
    }
}
