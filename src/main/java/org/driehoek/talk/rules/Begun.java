package org.driehoek.talk.rules;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;

/**
 * What a parent did of their own accord just before the teacher's turn, and what the teacher says to it. Rules ask it what was
 * said, and not each act: in most turns nothing has begun, and then they cost nothing.
 *
 * @param by the parent's id
 * @param again whether the parent has done it before
 * @param said the acts of the teacher's turn
 */
public record Begun(String by, Initiative initiative, boolean again, List<Act> said) {

    /** Returns whether the teacher does at least one of some acts. */
    public boolean metBy(Act... acts) {
        for (Act act : acts) {
            if (said.contains(act)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the key of the factor that tells whether it is the first time. */
    public String time() {
        return again ? "once-more" : "first-time";
    }

    /** Returns whether it is aimed at the teacher: an insult or a threat. */
    public boolean aggressive() {
        return initiative.aggressive();
    }
}
