package org.driehoek.practice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrowthRows extends Repository<Attempt, UUID> {

    /** Returns a learner's finished attempts, the one finished first first. */
    @Query("select new org.driehoek.practice.GrowthRow("
            + "a.id, a.scenario, a.snapshot, a.kind, a.number, a.finishedAt, a.fromTurn)"
            + " from Attempt a where a.learnerId = :learner and a.finishedAt is not null order by a.finishedAt, a.id")
    List<GrowthRow> of(UUID learner);

    /** Returns the levels of a learner's attempts without what they were made of, the assessment stored first first. */
    @Query("select new org.driehoek.practice.GivenLevel(s.attemptId, l.dimension, l.level)"
            + " from StoredAssessment s join s.levels l, Attempt a where a.id = s.attemptId and a.learnerId = :learner"
            + " order by s.storedAt, s.id")
    List<GivenLevel> levels(UUID learner);
}
