package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;

/**
 * Which finished attempts at assignments are asked for.
 *
 * @param assignments attempts at these only; none give nothing
 * @param learners attempts of these learners only; none for everybody's
 * @param without attempts that are left out
 */
public record FinishedFilter(
        Collection<AssignmentId> assignments, Collection<LearnerId> learners, Collection<AttemptId> without) {

    /** Asks for all finished attempts at some assignments. */
    public static FinishedFilter of(Collection<AssignmentId> assignments) {
        return new FinishedFilter(assignments, List.of(), List.of());
    }
}
