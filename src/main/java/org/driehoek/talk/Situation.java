package org.driehoek.talk;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.TextFeatures;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What the rules read of one turn: the characters as they were before it, and what the teacher does in it.
 *
 * @param turn the turn's number, from 1
 * @param phase the phase of the topic of the move; for silence, of the present topic
 * @param planning whether that phase is the last but one of the talk type (where the plan is made) or the last
 * @param acts what is said; silence is an act of its own
 * @param before what was said in the teacher's turn before this one
 * @param proposed the step that is proposed, or null
 * @param listeners the characters in the room, in the order of the cast
 * @param initiatives what characters did of their own accord at the end of the turn before (or with the opening line)
 * @param cues the cues that were open when the teacher began, oldest first
 */
public record Situation(
        Dynamics dynamics,
        int turn,
        Phase phase,
        boolean planning,
        List<SpokenAct> acts,
        List<SpokenAct> before,
        TextFeatures features,
        @Nullable Step proposed,
        List<Listener> listeners,
        List<Begun> initiatives,
        List<Answered> cues) {

    /**
     * A character in the room.
     *
     * @param persona the persona of a parent, else null
     * @param disposition the inner state before the turn
     * @param addressed whether the teacher speaks to this character
     * @param spoilt what the teacher's errors of late did to this character and no apology has answered, in hundredths of points
     *     by variable, with the sign of the change
     * @param unaddressed for how many turns running, this one included, the teacher has not spoken to this character
     */
    public record Listener(
            Cast cast,
            @Nullable Persona persona,
            Disposition disposition,
            SequencedMap<Variable, Integer> spoilt,
            boolean addressed,
            int unaddressed) {}

    /**
     * An initiative that waits for the teacher.
     *
     * @param again whether the same character has taken the same initiative before that
     */
    public record Begun(String by, Initiative initiative, boolean again) {}

    /**
     * A cue and what the teacher does with it.
     *
     * @param cue the cue as it was before the turn
     * @param life what becomes of it in this turn: open, taken or half taken
     */
    public record Answered(CueState cue, CueLife life) {}
}
