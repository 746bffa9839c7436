package org.driehoek.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, UUID> {

    Attempt save(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    List<Attempt> findByLearnerIdOrderByStartedAt(UUID learner);

    List<Attempt> findByLearnerIdAndAssignmentIdIsNullOrderByStartedAtDescNumberDesc(UUID learner);

    List<Attempt> findByLearnerIdAndAssignmentIdIsNotNullOrderByStartedAtDescNumberDesc(UUID learner);

    List<Attempt> findByLearnerIdAndScenarioOrderByStartedAtDesc(UUID learner, String scenario);

    List<Attempt> findByLearnerIdAndSeriesOrderByNumberDesc(UUID learner, String series);

    List<Attempt> findByIdIn(Collection<UUID> ids);

    List<Attempt> findByAssignmentIdOrderByLearnerIdAscNumberDesc(UUID assignment);

    /** Returns finished attempts at some assignments, the one finished first first; no list may be empty. */
    @Query("select a from Attempt a where a.assignmentId in :assignments and a.finishedAt is not null"
            + " and (:everybody = true or a.learnerId in :learners) and a.id not in :without"
            + " order by a.finishedAt, a.id")
    Page<Attempt> finished(
            Collection<UUID> assignments,
            boolean everybody,
            Collection<UUID> learners,
            Collection<UUID> without,
            Pageable page);

    /** Returns the attempts that are shown to the staff of a course, the one shared last first. */
    @Query("select a from Attempt a, AttemptShare s where s.id.attemptId = a.id and s.id.courseId = :course"
            + " order by s.sharedAt desc, a.id")
    List<Attempt> sharedWith(UUID course);

    /** How many attempts at an assignment there are. */
    record Count(long learners, long all, long finished) {}

    @Query(
            "select new org.driehoek.practice.Attempts$Count(count(distinct a.learnerId), count(a.id), count(a.finishedAt))"
                    + " from Attempt a where a.assignmentId = :assignment")
    Count count(UUID assignment);

    void delete(Attempt attempt);

    boolean existsByLearnerIdAndFinishedAtNotNull(UUID learner);

    @Query("select a.id from Attempt a where a.finishedAt between :from and :until order by a.finishedAt, a.id")
    List<UUID> finished(Instant from, Instant until);

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
