package org.driehoek.practice;

import java.time.Instant;
import java.util.SequencedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/**
 * A finished attempt as one step of a learner's growth.
 *
 * @param number counts as in {@link AttemptSummary#number}
 * @param checkpoint whether it took up an earlier talk, so that part of it was held before
 * @param seen whether the learner has seen its levels, which begins with how the talk felt
 * @param levels the level on each of the twelve dimensions, in order; empty until they were seen
 */
public record GrowthAttempt(
        AttemptId id,
        String scenario,
        AttemptKind kind,
        int number,
        Instant finishedAt,
        boolean checkpoint,
        boolean seen,
        SequencedMap<Dimension, Level> levels) {

    /** Returns the level on a dimension; not observable where there is none, or it was not seen. */
    public Level level(Dimension dimension) {
        return levels.getOrDefault(dimension, Level.NOT_OBSERVABLE);
    }
}
