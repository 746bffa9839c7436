package org.driehoek.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.driehoek.course.AssignmentView;
import org.driehoek.practice.AttemptBadges.Badge;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with the learner's attempts at it.
 *
 * @param due the learner's own due date
 * @param snapshot what is to be practised
 * @param alternative an equal talk that may be held instead, or null
 * @param rulebook the rule data that the assignment pins, with the names of dimensions
 * @param attempts the latest first
 * @param badges what else is said beside those of the attempts that have a badge
 * @param now when this was asked
 * @param refusal why no new attempt can be begun now, or null
 */
public record AssignedTalks(
        AssignmentView assignment,
        Instant due,
        Snapshot snapshot,
        @Nullable Snapshot alternative,
        Rulebook rulebook,
        List<AttemptSummary> attempts,
        Map<AttemptId, Badge> badges,
        Instant now,
        @Nullable Refusal refusal) {

    /** How an assignment stands for a learner. */
    public enum Standing {
        /** It opens later. */
        NOT_OPEN,
        /** Nothing has been begun yet, and it can be. */
        OPEN,
        /** A talk is open. */
        BUSY,
        /** A talk has been finished, and none is open. */
        FINISHED,
        /** Nothing was finished, and nothing can be begun any more. */
        MISSED
    }

    /** Returns how the assignment stands. */
    public Standing standing() {
        if (open().isPresent()) {
            return Standing.BUSY;
        }
        if (!attempts.isEmpty()) {
            return Standing.FINISHED;
        }
        if (refusal == null) {
            return Standing.OPEN;
        }
        return refusal == Refusal.NOT_OPEN ? Standing.NOT_OPEN : Standing.MISSED;
    }

    /** Returns whether the learner has an own due date. */
    public boolean extended() {
        return !due.equals(assignment.due());
    }

    /** Returns the attempt to go on with; there is at most one. */
    public Optional<AttemptSummary> open() {
        return attempts.stream().filter(attempt -> !attempt.finished()).findFirst();
    }

    /** Returns the finished attempts, the latest first. */
    public List<AttemptSummary> finished() {
        return attempts.stream().filter(AttemptSummary::finished).toList();
    }

    /** Returns how many attempts can still be begun; nothing when there is no limit. */
    public Optional<Integer> left() {
        Integer limit = assignment.limit();
        return limit == null ? Optional.empty() : Optional.of(Math.max(0, limit - attempts.size()));
    }

    /** Returns whether an attempt can be begun or gone on with now. */
    public boolean playable() {
        return refusal == null || open().isPresent();
    }
}
