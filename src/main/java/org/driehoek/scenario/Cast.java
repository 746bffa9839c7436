package org.driehoek.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A character of a scenario.
 *
 * @param id the author's id, used in conditions and effects
 * @param persona the persona's id; required for a parent, absent for others
 * @param name the name; taken from the persona where there is one
 * @param relation who the character is to the pupil, for example father of Milan (9)
 * @param age in years, or null
 * @param portrait the folder of portraits
 * @param present whether the character is in the room at the start
 * @param main whether this is the character whom the talk is with; exactly one is
 * @param start starting values that differ from the persona's (or, for a pupil, all starting values)
 */
public record Cast(
        String id,
        Role role,
        @Nullable String persona,
        Text name,
        Text relation,
        @Nullable Integer age,
        String portrait,
        boolean present,
        boolean main,
        List<Value> start) {

    /** A variable with a value, in an author's list of values. */
    public record Value(Variable variable, int value) {}
}
