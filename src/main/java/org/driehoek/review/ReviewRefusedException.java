package org.driehoek.review;

import org.driehoek.scenario.Named;

/** Says that a review cannot be published or taken back as it stands. */
public class ReviewRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason implements Named {
        /** The talk is not over. */
        OPEN,
        /** Nothing has been judged and nothing said. */
        EMPTY,
        /** Another level than the rules' has no reason. */
        REASON_MISSING,
        /** It is published; it must be taken back before it is changed. */
        PUBLISHED,
        /** It is a draft, so there is nothing to take back. */
        NOT_PUBLISHED,
        /** It was published more than 24 hours ago. */
        TOO_LATE,
        /** A text is longer than may be. */
        TOO_LONG,
        /** The talk has no such turn. */
        NO_SUCH_TURN
    }

    private final Reason reason;

    ReviewRefusedException(Reason reason) {
        super("The review is refused: " + reason.id());
        this.reason = reason;
    }

    /** Returns why. */
    public Reason reason() {
        return reason;
    }
}
