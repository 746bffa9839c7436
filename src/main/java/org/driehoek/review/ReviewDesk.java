package org.driehoek.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.AttemptRecords;
import org.driehoek.practice.AttemptSummary;
import org.driehoek.review.ReviewRefusedException.Reason;
import org.driehoek.review.SaveAnswer.MovedOn;
import org.driehoek.review.SaveAnswer.Saved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reviews, each call in a transaction of its own; a trainer's own review only. */
@Component
@Transactional
class ReviewDesk {

    private final Reviews reviews;
    private final AttemptRecords attempts;
    private final Trainers trainers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            AttemptRecords attempts,
            Trainers trainers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.attempts = attempts;
        this.trainers = trainers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OwnReview own(AccountId trainer, AttemptId attempt) {
        return reviews.findByAttemptIdAndTrainerId(attempt.value(), trainer.value())
                .map(review -> review.own(now()))
                .orElse(OwnReview.EMPTY);
    }

    /** Returns who else reviews some attempts, the first to begin first; attempts without anybody else are missing. */
    @Transactional(readOnly = true)
    Map<AttemptId, List<OtherReview>> others(AccountId trainer, Collection<AttemptId> attempts) {
        List<ReviewOutline> others = reviews
                .outlines(attempts.stream().map(AttemptId::value).toList())
                .stream()
                .filter(outline -> !trainer.value().equals(outline.trainerId()))
                .toList();
        Map<AccountId, String> names = trainers.names(others.stream()
                .map(ReviewOutline::trainer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return others.stream()
                .collect(Collectors.groupingBy(
                        ReviewOutline::attempt, Collectors.mapping(each -> other(each, names), Collectors.toList())));
    }

    List<OtherReview> others(AccountId trainer, AttemptId attempt) {
        return others(trainer, List.of(attempt)).getOrDefault(attempt, List.of());
    }

    private static OtherReview other(ReviewOutline outline, Map<AccountId, String> names) {
        AccountId whose = outline.trainer();
        Instant published = outline.publishedAt();
        return new OtherReview(
                whose == null ? null : names.get(whose),
                published != null,
                published == null ? outline.savedAt() : published);
    }

    /** Saves a part on top of the version that the trainer saw, or tells how the review stands by now. */
    SaveAnswer save(AccountId trainer, AttemptId attempt, int version, ReviewPart part) {
        Instant now = now();
        Review review = reviews.findByAttemptIdAndTrainerId(attempt.value(), trainer.value())
                .orElseGet(() -> new Review(attempt, attempts.learner(attempt), trainer, now));
        if (review.version() != version) {
            return new MovedOn(review.own(now()));
        }
        review.save(part, talk(attempt), now);
        return saved(review);
    }

    private Review.Talk talk(AttemptId attempt) {
        AttemptSummary summary = attempts.find(attempt)
                .filter(AttemptSummary::finished)
                .orElseThrow(() -> new ReviewRefusedException(Reason.OPEN));
        return new Review.Talk(summary.levels(), summary.turns());
    }

    SaveAnswer publish(AccountId trainer, AttemptId attempt, int version) {
        Review review = existing(trainer, attempt, Reason.EMPTY);
        if (review.version() != version) {
            return new MovedOn(review.own(now()));
        }
        Instant now = now();
        review.publish(now);
        events.publishEvent(new ReviewPublished(attempt, review.learner(), now));
        return saved(review);
    }

    OwnReview withdraw(AccountId trainer, AttemptId attempt) {
        Review review = existing(trainer, attempt, Reason.NOT_PUBLISHED);
        review.withdraw(now());
        return saved(review).now();
    }

    /** Notes that the student has opened the published reviews of an attempt. */
    void markRead(LearnerId learner, AttemptId attempt) {
        Instant now = now();
        reviews.findByAttemptIdAndPublishedAtNotNullOrderByPublishedAt(attempt.value()).stream()
                .filter(review -> review.learner().equals(learner))
                .forEach(review -> review.markRead(now));
    }

    private Review existing(AccountId trainer, AttemptId attempt, Reason otherwise) {
        return reviews.findByAttemptIdAndTrainerId(attempt.value(), trainer.value())
                .orElseThrow(() -> new ReviewRefusedException(otherwise));
    }

    /** Writes at once, so that the version in the answer is the new one. */
    private Saved saved(Review review) {
        Review stored = reviews.save(review);
        reviews.flush();
        return new Saved(stored.own(now()));
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
