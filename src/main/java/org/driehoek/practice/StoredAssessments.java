package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface StoredAssessments extends Repository<StoredAssessment, UUID> {

    StoredAssessment save(StoredAssessment assessment);

    /** Returns the assessments of some attempts; of one attempt, the one made when it finished comes first. */
    @EntityGraph(attributePaths = "levels")
    List<StoredAssessment> findByAttemptIdInOrderByStoredAt(Collection<UUID> attempts);
}
