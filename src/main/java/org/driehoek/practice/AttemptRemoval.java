package org.driehoek.practice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes an attempt with its journal, its assessments, its shares and what its student makes of it; what was reported of it stays, without the attempt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttemptRemoval {

    private final Attempts attempts;
    private final JournalEntries entries;
    private final StoredAssessments assessments;
    private final AttemptShares shares;
    private final LineReports reports;
    private final Reflections reflections;

    AttemptRemoval(
            Attempts attempts,
            JournalEntries entries,
            StoredAssessments assessments,
            AttemptShares shares,
            LineReports reports,
            Reflections reflections) {
        this.attempts = attempts;
        this.entries = entries;
        this.assessments = assessments;
        this.shares = shares;
        this.reports = reports;
        this.reflections = reflections;
    }

    void remove(Attempt attempt) {
        var id = attempt.id().value();
        shares.deleteByIdAttemptId(id);
        reports.forgetAttempt(id);
        reflections.deleteById(id);
        assessments.deleteByAttemptId(id);
        entries.deleteOf(id);
        attempts.delete(attempt);
    }
}
