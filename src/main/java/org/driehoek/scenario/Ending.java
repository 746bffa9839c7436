package org.driehoek.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A way in which the talk can end.
 *
 * @param id unique in the scenario; where it is the id of a kind, the kind may be left out
 * @param at when it is tried
 * @param when the condition; null only for the last ending of its {@code at}
 * @param turns for how many turns running the condition must hold, 1 or more
 * @param scene what happens at that moment, or null
 * @param epilogue what came of it two weeks later
 */
public record Ending(
        String id,
        EndingKind kind,
        At at,
        @Nullable Condition when,
        int turns,
        @Nullable Text scene,
        Text epilogue) {

    /** When an ending is tried. */
    public enum At implements Named {
        /** After every turn. */
        ANY_TURN,
        /** After a move that closes the talk. */
        GOODBYE,
        /** When the teacher's turns are used up. */
        BUDGET,
        /** When the teacher breaks off; where no such ending holds, those of {@link #BUDGET} are tried. */
        LEFT
    }
}
