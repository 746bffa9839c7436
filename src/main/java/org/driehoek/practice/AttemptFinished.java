package org.driehoek.practice;

import java.time.Instant;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * Tells that an attempt came to its end and has been assessed.
 *
 * @param assignment what the attempt was made for; null for private practice
 * @param ending the ending's id in the scenario
 */
public record AttemptFinished(
        AttemptId attempt,
        LearnerId learner,
        String scenario,
        AttemptKind kind,
        @Nullable AssignmentId assignment,
        String ending,
        Instant at) {}
