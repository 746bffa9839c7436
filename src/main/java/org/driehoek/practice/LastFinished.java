package org.driehoek.practice;

import java.time.Instant;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * That a learner has begun an assignment, and when an attempt at it was finished last.
 *
 * @param finishedAt null while none is finished
 */
public record LastFinished(
        AssignmentId assignment,
        LearnerId learner,
        @Nullable Instant finishedAt) {
    LastFinished(UUID assignment, UUID learner, @Nullable Instant finishedAt) {
        this(new AssignmentId(assignment), new LearnerId(learner), finishedAt);
    }
}
