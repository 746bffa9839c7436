package org.driehoek.insight;

import java.time.Instant;
import org.driehoek.base.LearnerId;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How far one student has come with an assignment.
 *
 * @param name empty when the account was erased
 * @param email null when none is known
 * @param late whether the attempt finished last came after the student's own due date, or none is finished after it
 * @param extendedTo the student's own due date; null for who has none
 * @param result what the rules made of the attempt finished last; null while none is finished
 * @param reviewed whether a trainer's review of the attempt finished last is published
 */
public record ProgressRow(
        LearnerId learner,
        String name,
        @Nullable String email,
        Standing standing,
        boolean late,
        @Nullable Instant extendedTo,
        @Nullable Result result,
        boolean reviewed) {

    /** Returns how far the student has come. */
    public ProgressState state() {
        if (standing.finished() > 0) {
            return ProgressState.FINISHED;
        }
        return standing.open() == null ? ProgressState.NOT_STARTED : ProgressState.BUSY;
    }
}
