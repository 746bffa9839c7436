package org.driehoek.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that practice cannot go on from a turn of an earlier talk, and why; nothing has changed. */
public final class CheckpointRefusedException extends AttemptRefusedException {

    private static final long serialVersionUID = 1L;

    /** Why practice cannot go on from there. */
    public enum Reason {
        /** The earlier talk is not over: it can simply be gone on with. */
        NOT_OVER,
        /** The earlier talk has no such turn. */
        NO_SUCH_TURN,
        /** The scenario is not on offer any more. */
        NOT_OFFERED,
        /** Another private talk of the same scenario is still open; there is at most one. */
        ANOTHER_OPEN
    }

    private final Reason reason;
    private final @Nullable AttemptId open;

    CheckpointRefusedException(Reason reason, @Nullable AttemptId open) {
        super("Practice cannot go on from there: " + reason);
        this.reason = reason;
        this.open = open;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }

    /** Returns the talk that is open and stands in the way, if that is why. */
    public Optional<AttemptId> open() {
        return Optional.ofNullable(open);
    }
}
