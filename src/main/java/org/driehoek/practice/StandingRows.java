package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.driehoek.scenario.Dimension;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandingRows extends Repository<Attempt, UUID> {

    /** Returns the attempts at an assignment, of each learner the latest last. */
    @Query("select new org.driehoek.practice.StandingRow(a.id, a.learnerId, a.number, a.turns, a.budget, a.finishedAt)"
            + " from Attempt a where a.assignmentId = :assignment order by a.learnerId, a.number")
    List<StandingRow> of(UUID assignment);

    /** Returns one row for each assignment and learner; the list may not be empty. */
    @Query("select new org.driehoek.practice.LastFinished(a.assignmentId, a.learnerId, max(a.finishedAt))"
            + " from Attempt a where a.assignmentId in :assignments group by a.assignmentId, a.learnerId")
    List<LastFinished> lastFinished(Collection<UUID> assignments);

    /** Returns levels of some attempts on some dimensions, the assessment stored first first; no list may be empty. */
    @Query("select new org.driehoek.practice.GivenLevel(s.attemptId, l.dimension, l.level)"
            + " from StoredAssessment s join s.levels l where s.attemptId in :attempts and l.dimension in :dimensions"
            + " order by s.storedAt, s.id")
    List<GivenLevel> levels(Collection<UUID> attempts, Collection<Dimension> dimensions);

    /** Returns the means of some attempts, the assessment stored first first; the list may not be empty. */
    @Query("select new org.driehoek.practice.GivenOverall(s.attemptId, s.overall)"
            + " from StoredAssessment s where s.attemptId in :attempts order by s.storedAt, s.id")
    List<GivenOverall> overalls(Collection<UUID> attempts);
}
