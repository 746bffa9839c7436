package org.driehoek.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, UUID> {

    Review save(Review review);

    void delete(Review review);

    void flush();

    Optional<Review> findByAttemptIdAndTrainerId(UUID attempt, UUID trainer);

    List<Review> findByAttemptIdAndPublishedAtNotNullOrderByPublishedAt(UUID attempt);

    List<Review> findByLearnerIdAndPublishedAtNotNullOrderByPublishedAt(UUID learner);

    /** Returns the levels that published reviews of a learner's attempts give instead of the rules', the review published first first. */
    @Query("select new org.driehoek.review.OverriddenLevel(r.attemptId, key(l), l.trainerLevel)"
            + " from Review r join r.levels l"
            + " where r.learnerId = :learner and r.publishedAt is not null and l.rulesLevel <> l.trainerLevel"
            + " order by r.publishedAt, r.id")
    List<OverriddenLevel> overrides(UUID learner);

    List<Review> findByTrainerIdOrderByBegunAt(UUID trainer);

    /** Puts another pseudonym in the place of one. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Review r set r.learnerId = :stranger where r.learnerId = :learner")
    void replaceLearner(UUID learner, UUID stranger);

    /** Returns how the reviews of some attempts stand, without what is in them. */
    @Query("""
            select new org.driehoek.review.ReviewOutline(r.attemptId, r.trainerId, r.savedAt, r.publishedAt, r.readAt)
            from Review r where r.attemptId in :attempts order by r.begunAt""")
    List<ReviewOutline> outlines(Collection<UUID> attempts);
}
