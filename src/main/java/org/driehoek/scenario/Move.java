package org.driehoek.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the teacher can say.
 *
 * @param id unique in the scenario
 * @param topic the topic it belongs to, by id
 * @param to the character addressed
 * @param when the condition under which it can be offered; null means always
 * @param acts what is said; rules decide what it is in this place
 * @param proposes the step it proposes, by id, or null
 * @param closes whether the talk ends after it
 * @param again whether it may be said more than once
 * @param effects changes by this very sentence, on top of the rules'
 * @param replies the character's answers, first that holds; may be empty
 * @param features what the compiler measured in {@code say}
 */
public record Move(
        String id,
        String topic,
        String to,
        @Nullable Condition when,
        Text say,
        List<SpokenAct> acts,
        @Nullable String proposes,
        boolean closes,
        boolean again,
        List<Change> effects,
        List<Reply> replies,
        TextFeatures features) {

    /** Returns whether the move contains an act. */
    public boolean has(Act act) {
        return acts.stream().anyMatch(spoken -> spoken.act() == act);
    }
}
