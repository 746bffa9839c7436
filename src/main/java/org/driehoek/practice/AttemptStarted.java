package org.driehoek.practice;

import java.time.Instant;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a learner began an attempt.
 *
 * @param assignment what the attempt is made for; null for private practice
 */
public record AttemptStarted(
        AttemptId attempt,
        LearnerId learner,
        String scenario,
        AttemptKind kind,
        @Nullable AssignmentId assignment,
        Instant at) {}
