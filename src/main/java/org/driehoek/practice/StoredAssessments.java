package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAssessments extends Repository<StoredAssessment, UUID> {

    StoredAssessment save(StoredAssessment assessment);

    /** Returns the assessments of some attempts; of one attempt, the one made when it finished comes first. */
    List<StoredAssessment> findByAttemptIdInOrderByStoredAt(Collection<UUID> attempts);

    /** Returns the levels of some attempts without what they were made of, the assessment stored first first. */
    @Query("select new org.driehoek.practice.GivenLevel(a.attemptId, l.dimension, l.level)"
            + " from StoredAssessment a join a.levels l where a.attemptId in :attempts order by a.storedAt, a.id")
    List<GivenLevel> levelsOf(Collection<UUID> attempts);

    void deleteByAttemptId(UUID attempt);
}
