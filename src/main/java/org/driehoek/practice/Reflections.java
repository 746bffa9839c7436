package org.driehoek.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reflections extends Repository<StoredReflection, UUID> {

    StoredReflection save(StoredReflection reflection);

    Optional<StoredReflection> findById(UUID attempt);

    List<StoredReflection> findByAttemptIdIn(Collection<UUID> attempts);

    /** Returns those of a learner's attempts of which the learner has seen the levels. */
    @Query("select r.attemptId from StoredReflection r, Attempt a"
            + " where a.id = r.attemptId and a.learnerId = :learner and r.scoreSeenAt is not null")
    List<UUID> scoresSeen(UUID learner);

    void deleteById(UUID attempt);
}
