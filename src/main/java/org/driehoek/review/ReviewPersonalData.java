package org.driehoek.review;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.driehoek.identity.Erasure;
import org.driehoek.identity.PersonalData;
import org.driehoek.identity.SignedIn;
import org.driehoek.practice.AttemptId;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that a person received and wrote. */
@Component
@Transactional
class ReviewPersonalData implements PersonalData {

    /** Both sides: what was said about the person, and what the person said about others' talks. */
    record Both(List<About> received, List<About> written) {}

    /** One review; drafts are only in what the person wrote. */
    record About(
            AttemptId attempt,
            Instant saved,
            @Nullable Instant published,
            @Nullable Instant read,
            SequencedMap<Dimension, JudgedLevel> levels,
            String overall,
            SortedMap<Integer, String> comments) {}

    private final Reviews reviews;

    ReviewPersonalData(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(SignedIn person) {
        return new Both(
                about(reviews.findByLearnerIdAndPublishedAtNotNullOrderByPublishedAt(
                        person.learner().value())),
                about(reviews.findByTrainerIdOrderByBegunAt(person.account().value())));
    }

    private static List<About> about(List<Review> found) {
        return found.stream()
                .map(review -> new About(
                        review.attempt(),
                        review.savedAt(),
                        review.publishedAt(),
                        review.readAt(),
                        review.levels(),
                        review.overall(),
                        review.comments()))
                .toList();
    }

    /** A published review stays, without a name; nobody could ever publish a draft any more. */
    @Override
    public void erase(Erasure erasure) {
        reviews.replaceLearner(erasure.learner().value(), erasure.stranger().value());
        for (Review review :
                reviews.findByTrainerIdOrderByBegunAt(erasure.account().value())) {
            if (review.published()) {
                review.forgetTrainer();
            } else {
                reviews.delete(review);
            }
        }
        reviews.flush();
    }
}
