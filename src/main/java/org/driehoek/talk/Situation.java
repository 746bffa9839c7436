package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.TextFeatures;
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
        List<Answered> cues) {

    /**
     * A character in the room.
     *
     * @param persona the persona of a parent, else null
     * @param disposition the inner state before the turn
     * @param addressed whether the teacher speaks to this character
     * @param unaddressed for how many turns running, this one included, the teacher has not spoken to this character
     */
    public record Listener(
            Cast cast, @Nullable Persona persona, Disposition disposition, boolean addressed, int unaddressed) {}

    /**
     * A cue and what the teacher does with it.
     *
     * @param cue the cue as it was before the turn
     * @param life what becomes of it in this turn: open, taken or half taken
     */
    public record Answered(CueState cue, CueLife life) {}
}
