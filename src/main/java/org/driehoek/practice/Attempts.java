package org.driehoek.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    List<Attempt> findByLearnerIdOrderByStartedAtDescNumberDesc(UUID learner);

    List<Attempt> findByLearnerIdAndScenarioOrderByNumberDesc(UUID learner, String scenario);

    /** Returns the attempts whose entries were all made by one version of the reaction rules, the oldest first. */
    @Query("select a.id from Attempt a where a.rules = :rules and a.mixed = false order by a.startedAt, a.id")
    List<UUID> heldOn(String rules);

    /** Returns the learner's attempt; another learner's is not found. */
    default Attempt of(LearnerId learner, AttemptId id) {
        return findById(id.value())
                .filter(attempt -> attempt.belongsTo(learner))
                .orElseThrow(() -> new AttemptNotFoundException(id));
    }
}
