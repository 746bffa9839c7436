package org.driehoek.talk;

import org.driehoek.scenario.Variable;

/**
 * One cause of a change to a character's variable.
 *
 * @param rule the id of the rule, or for what an author wrote {@code move}, {@code reply}, {@code fact}, {@code event} or
 *     {@code prepare}, a colon and the id
 * @param size the size key in {@code dynamics.yaml}; empty for what an author wrote
 * @param hundredths size × sensitivity × factors, in hundredths of a point, before summing, rounding and clamping
 */
public record Effect(String rule, String character, Variable variable, String size, int hundredths) {

    /** The end of a size key whose size is a share, in percent, of what the teacher spoilt of late. */
    public static final String BACK = "-back";

    /** Returns whether the change gives back a share of what was spoilt. */
    public boolean givesBack() {
        return size.endsWith(BACK);
    }
}
