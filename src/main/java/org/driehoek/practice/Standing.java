package org.driehoek.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner has come with an assignment.
 *
 * @param finished how many attempts are finished
 * @param last the finished attempt with the highest number; null while none is finished
 * @param open the attempt that is not finished; null when there is none
 */
public record Standing(
        int finished, @Nullable Last last, @Nullable Open open) {

    /** The attempt finished last. */
    public record Last(AttemptId id, int number, Instant finishedAt) {}

    /**
     * An attempt that is still open.
     *
     * @param turns own turns held so far
     * @param budget own turns in all
     */
    public record Open(AttemptId id, int number, int turns, int budget) {}
}
