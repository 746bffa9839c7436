package org.driehoek.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.base.Unchecked;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of reviews, for services of other modules that have asked who may know it. */
@Unchecked
@Component
@Transactional(readOnly = true)
public class ReviewRecords {

    private static final int AT_ONCE = 1000;

    private final Reviews reviews;
    private final Trainers trainers;

    ReviewRecords(Reviews reviews, Trainers trainers) {
        this.reviews = reviews;
        this.trainers = trainers;
    }

    /** Returns how the reviews of some attempts stand; {@link ReviewState#NONE} where nobody has begun. */
    public Map<AttemptId, ReviewState> states(Collection<AttemptId> attempts) {
        Map<AttemptId, ReviewState> states = new LinkedHashMap<>();
        List<UUID> ids = attempts.stream().map(AttemptId::value).distinct().toList();
        ids.forEach(id -> states.put(new AttemptId(id), ReviewState.NONE));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (ReviewOutline outline : reviews.outlines(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
                states.computeIfPresent(outline.attempt(), (_, state) -> outline.addTo(state));
            }
        }
        return states;
    }

    /** Returns the levels that published reviews give a learner's attempts instead of the rules'; the one published last counts. */
    public Map<AttemptId, SequencedMap<Dimension, Level>> overrides(LearnerId learner) {
        Map<AttemptId, SequencedMap<Dimension, Level>> overrides = new LinkedHashMap<>();
        for (OverriddenLevel given : reviews.overrides(learner.value())) {
            overrides
                    .computeIfAbsent(new AttemptId(given.attempt()), _ -> new TreeMap<>())
                    .put(given.dimension(), given.level());
        }
        return overrides;
    }

    /** Returns the published reviews of an attempt, the oldest first. */
    public List<PublishedReview> published(AttemptId attempt) {
        List<Review> published = reviews.findByAttemptIdAndPublishedAtNotNullOrderByPublishedAt(attempt.value());
        Map<AccountId, String> names = trainers.names(
                published.stream().map(Review::trainer).filter(Objects::nonNull).collect(Collectors.toSet()));
        return published.stream().map(review -> shown(review, names)).toList();
    }

    private static PublishedReview shown(Review review, Map<AccountId, String> names) {
        AccountId trainer = review.trainer();
        return new PublishedReview(
                trainer == null ? null : names.get(trainer),
                Objects.requireNonNull(review.publishedAt()),
                review.levels(),
                review.overall(),
                review.comments());
    }
}
