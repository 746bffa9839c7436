package org.driehoek.talk;

import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something a character said or did.
 *
 * @param source where the line stands in the content, for example {@code move:ask-evenings/0}
 * @param mood the mood that shows after it
 * @param does what the character does of their own accord with it, or null
 */
public record Line(
        String character,
        Kind kind,
        String source,
        @Nullable Text say,
        @Nullable Text gesture,
        @Nullable Text thought,
        Mood mood,
        @Nullable Initiative does) {

    /** What brought the line about. */
    public enum Kind implements Named {
        OPENING,
        REPLY,
        HINT,
        FACT,
        EVENT,
        INITIATIVE
    }
}
