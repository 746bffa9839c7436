package org.driehoek.talk;

import java.util.List;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.TextFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came of one turn; journalled, and enough to go on from without running a rule.
 *
 * @param turn from 1
 * @param topic the topic after this turn
 * @param phase the phase of that topic
 * @param to the character addressed
 * @param said the teacher's words; null for silence and leaving
 * @param acts what was said; silence is an act of its own
 * @param stances the rules that spoke for a stance, by id, the winner first
 * @param effects sorted by rule id, character and variable; then what authors wrote, in order
 * @param states all characters after the turn
 * @param cues the cues that opened or changed in this turn
 * @param told the fact told in this turn
 * @param hinted the fact hinted at in this turn
 * @param event the event of this turn
 * @param initiative the rule by which the parent took the initiative in this turn
 * @param turned the topic that a character turned the talk to; the next turn begins there
 * @param proposed the step that the teacher proposed
 * @param ideas steps first brought up in this turn
 * @param offer what can be said next; {@link Offer#NONE} when the talk is over
 * @param ending the ending's id when the talk is over, else null
 */
public record TurnOutcome(
        int turn,
        Input input,
        String topic,
        Phase phase,
        String to,
        @Nullable Text said,
        List<SpokenAct> acts,
        TextFeatures features,
        Stance stance,
        List<String> stances,
        List<Effect> effects,
        List<Line> lines,
        List<CharacterState> states,
        List<CueState> cues,
        @Nullable String told,
        @Nullable String hinted,
        @Nullable String event,
        @Nullable String initiative,
        @Nullable String turned,
        @Nullable String proposed,
        List<String> agreed,
        List<String> declined,
        List<Idea> ideas,
        List<Streak> streaks,
        Offer offer,
        @Nullable String ending) {}
