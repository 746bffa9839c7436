package org.driehoek.review;

import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** A part of a review that is saved on its own, as it is typed or chosen. */
public sealed interface ReviewPart {

    /** How long a reason may be, in characters. */
    int LONGEST_REASON = 2000;

    /** How long a comment on a turn may be, in characters. */
    int LONGEST_COMMENT = 4000;

    /** How long the comment on the whole may be, in characters. */
    int LONGEST_OVERALL = 8000;

    /** The trainer's level on a dimension; the reason may still be missing, but not when the review is published. */
    record Judged(Dimension dimension, Level level, String reason) implements ReviewPart {}

    /** Takes back what was judged on a dimension. */
    record Unjudged(Dimension dimension) implements ReviewPart {}

    /** Confirms the rules' level on every dimension that has not been judged. */
    record OthersConfirmed() implements ReviewPart {}

    /** The comment on a turn, from 1; empty words take it away. */
    record Commented(int turn, String words) implements ReviewPart {}

    /** The comment on the whole talk. */
    record Overall(String words) implements ReviewPart {}
}
