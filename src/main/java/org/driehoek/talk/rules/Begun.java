package org.driehoek.talk.rules;

import org.driehoek.scenario.Initiative;

/**
 * What a parent did of their own accord just before the teacher's turn.
 *
 * @param by the parent's id
 * @param again whether the parent has done it before
 */
public record Begun(String by, Initiative initiative, boolean again) {

    /** Returns the key of the factor that tells whether it is the first time. */
    public String time() {
        return again ? "once-more" : "first-time";
    }

    /** Returns whether it is aimed at the teacher: an insult or a threat. */
    public boolean aggressive() {
        return initiative.aggressive();
    }
}
