package org.driehoek.practice;

import java.util.List;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a student did beside talking. None of it was heard by anybody at the table, and none of it is ever scored.
 *
 * @param takenBack the turn that was taken back, as it was held first; null when none was
 * @param hints those given, in order
 */
public record Asides(@Nullable TurnOutcome takenBack, List<Hint> hints) {

    /** Nothing was done beside talking. */
    public static final Asides NONE = new Asides(null, List.of());

    /** Returns what was said first at a turn and taken back, or null. */
    public @Nullable TurnOutcome takenBackAt(int turn) {
        return takenBack != null && takenBack.turn() == turn ? takenBack : null;
    }

    /**
     * Returns the hints that were given before a turn; one that came after the last turn belongs to that.
     *
     * @param turns how many turns the talk has
     */
    public List<Hint> hintsAt(int turn, int turns) {
        return hints.stream()
                .filter(hint -> Math.min(hint.turn() + 1, turns) == turn)
                .toList();
    }
}
