package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Feeling;
import org.jspecify.annotations.Nullable;

/**
 * One act of what the teacher says.
 *
 * @param feeling the feeling that is named
 * @param again whether the teacher did the same in the turn before
 */
public record Said(Act act, @Nullable Feeling feeling, boolean again) {

    /** Returns the key of the factor that tells whether this is new or more of the same. */
    public String news() {
        return again ? "again" : "anew";
    }
}
