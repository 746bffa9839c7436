package org.driehoek.practice;

import org.driehoek.course.AssignmentId;
import org.driehoek.course.AttemptTally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts for those who assign. */
@Component
@Transactional(readOnly = true)
class AssignmentTallies implements AttemptTally {

    private final Attempts attempts;

    AssignmentTallies(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Tally of(AssignmentId assignment) {
        Attempts.Count count = attempts.count(assignment.value());
        return new Tally(
                Math.toIntExact(count.learners()),
                Math.toIntExact(count.all() - count.finished()),
                Math.toIntExact(count.finished()));
    }
}
