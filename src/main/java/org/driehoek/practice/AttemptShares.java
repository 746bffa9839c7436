package org.driehoek.practice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptShares extends Repository<AttemptShare, AttemptShare.Id> {

    AttemptShare save(AttemptShare share);

    boolean existsById(AttemptShare.Id id);

    List<AttemptShare> findByIdAttemptId(UUID attempt);

    /** Returns what a learner shares, the one shared first first. */
    @Query(
            "select s from AttemptShare s, Attempt a where a.id = s.id.attemptId and a.learnerId = :learner order by s.sharedAt")
    List<AttemptShare> of(UUID learner);

    void deleteById(AttemptShare.Id id);

    void deleteByIdAttemptId(UUID attempt);
}
