package org.driehoek.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a character says or does: an answer to a move, a hint, a fact told, an event, a persona's line.
 *
 * @param when the condition under which it is chosen; null means always
 * @param by the character who says it; null means the one addressed
 * @param say the words; null when the character only acts
 * @param mood the mood it asks for; taken if one ring away or with {@code trigger}
 * @param trigger whether the mood may jump more than one ring
 * @param gesture what is seen, as in a script
 * @param thought what the character thinks, shown only afterwards
 * @param then moves to offer first in the next turn, by id
 * @param agrees steps the character agrees to, by id
 * @param declines steps the character declines, by id
 * @param offers steps that are the character's own idea, by id
 * @param does what the character does of their own accord with it, or null
 * @param turnsTo the topic that the character turns the talk to, by id, or null
 */
public record Reply(
        @Nullable Condition when,
        @Nullable String by,
        @Nullable Text say,
        @Nullable Mood mood,
        boolean trigger,
        @Nullable Text gesture,
        @Nullable Text thought,
        List<Cue> cues,
        List<Change> effects,
        List<String> then,
        List<String> agrees,
        List<String> declines,
        List<String> offers,
        @Nullable Initiative does,
        @Nullable String turnsTo) {

    /** Returns this reply as something that the character does of their own accord. */
    public Reply doing(Initiative initiative) {
        return new Reply(
                when,
                by,
                say,
                mood,
                trigger,
                gesture,
                thought,
                cues,
                effects,
                then,
                agrees,
                declines,
                offers,
                initiative,
                turnsTo);
    }
}
