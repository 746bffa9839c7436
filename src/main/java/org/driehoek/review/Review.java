package org.driehoek.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.driehoek.practice.AttemptId;
import org.driehoek.review.ReviewRefusedException.Reason;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * What one trainer makes of one attempt. A draft changes part by part; a published review does not change, but can be taken
 * back for a day, and is a draft again then.
 */
@Entity
@Table(name = "review")
class Review {

    @Embeddable
    record StoredLevel(int rulesLevel, int trainerLevel, String reason) {}

    @Id
    private UUID id;

    private UUID attemptId;
    private UUID learnerId;
    private @Nullable UUID trainerId;
    private String overall = "";
    private Instant begunAt;
    private Instant savedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant readAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "review_level", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "dimension")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Dimension, StoredLevel> levels = new HashMap<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "review_comment", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "turn")
    @Column(name = "words")
    private Map<Integer, String> comments = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Review() {}

    Review(AttemptId attempt, LearnerId learner, AccountId trainer, Instant now) {
        this.id = UUID.randomUUID();
        this.attemptId = attempt.value();
        this.learnerId = learner.value();
        this.trainerId = trainer.value();
        this.begunAt = now;
        this.savedAt = now;
    }

    /** Takes in a part; refuses once the review is published, and what the talk does not have. */
    void save(ReviewPart part, Talk talk, Instant now) {
        if (publishedAt != null) {
            throw new ReviewRefusedException(Reason.PUBLISHED);
        }
        switch (part) {
            case ReviewPart.Judged(Dimension dimension, Level level, String reason) ->
                levels.put(
                        dimension,
                        new StoredLevel(
                                talk.byRules(dimension).number(),
                                level.number(),
                                fitting(reason, ReviewPart.LONGEST_REASON)));
            case ReviewPart.Unjudged(Dimension dimension) -> levels.remove(dimension);
            case ReviewPart.OthersConfirmed() -> confirmOthers(talk);
            case ReviewPart.Commented(int turn, String words) -> comment(turn, words, talk);
            case ReviewPart.Overall(String words) -> overall = fitting(words, ReviewPart.LONGEST_OVERALL);
        }
        savedAt = now;
    }

    /** What a review needs to know of the talk: the rules' levels, and how many turns were held. */
    record Talk(Map<Dimension, Level> levels, int turns) {

        Level byRules(Dimension dimension) {
            return levels.getOrDefault(dimension, Level.NOT_OBSERVABLE);
        }
    }

    private void confirmOthers(Talk talk) {
        for (Dimension dimension : Dimension.values()) {
            int level = talk.byRules(dimension).number();
            levels.putIfAbsent(dimension, new StoredLevel(level, level, ""));
        }
    }

    private void comment(int turn, String words, Talk talk) {
        if (turn < 1 || turn > talk.turns()) {
            throw new ReviewRefusedException(Reason.NO_SUCH_TURN);
        }
        if (words.isBlank()) {
            comments.remove(turn);
        } else {
            comments.put(turn, fitting(words, ReviewPart.LONGEST_COMMENT));
        }
    }

    private static String fitting(String words, int longest) {
        if (words.length() > longest) {
            throw new ReviewRefusedException(Reason.TOO_LONG);
        }
        return words;
    }

    /** Lets the student read it; refuses while it says nothing, or gives another level without a reason. */
    void publish(Instant now) {
        if (publishedAt != null) {
            throw new ReviewRefusedException(Reason.PUBLISHED);
        }
        if (levels.isEmpty() && comments.isEmpty() && overall.isBlank()) {
            throw new ReviewRefusedException(Reason.EMPTY);
        }
        if (levels().values().stream()
                .anyMatch(level -> level.overridden() && level.reason().isBlank())) {
            throw new ReviewRefusedException(Reason.REASON_MISSING);
        }
        publishedAt = now;
        readAt = null;
    }

    /** Makes a published review a draft again; refuses after a day. */
    void withdraw(Instant now) {
        if (publishedAt == null) {
            throw new ReviewRefusedException(Reason.NOT_PUBLISHED);
        }
        if (!withdrawable(now)) {
            throw new ReviewRefusedException(Reason.TOO_LATE);
        }
        publishedAt = null;
    }

    /** Notes that the student has opened it; the first time counts. */
    void markRead(Instant now) {
        if (publishedAt != null && readAt == null) {
            readAt = now;
        }
    }

    /** Forgets whose it is. */
    void forgetTrainer() {
        trainerId = null;
    }

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    LearnerId learner() {
        return new LearnerId(learnerId);
    }

    @Nullable
    AccountId trainer() {
        return trainerId == null ? null : new AccountId(trainerId);
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant readAt() {
        return readAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean published() {
        return publishedAt != null;
    }

    /** Returns how often it was saved, from 1; 0 before the first time has reached the database. */
    int version() {
        return version == null ? 0 : version + 1;
    }

    /** Returns the dimensions judged so far, in order. */
    SequencedMap<Dimension, JudgedLevel> levels() {
        SequencedMap<Dimension, JudgedLevel> ordered = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            StoredLevel stored = levels.get(dimension);
            if (stored != null) {
                ordered.put(
                        dimension,
                        new JudgedLevel(
                                Level.of(stored.rulesLevel()), Level.of(stored.trainerLevel()), stored.reason()));
            }
        }
        return Collections.unmodifiableSequencedMap(ordered);
    }

    SortedMap<Integer, String> comments() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(comments));
    }

    String overall() {
        return overall;
    }

    OwnReview own(Instant now) {
        return new OwnReview(version(), levels(), overall, comments(), savedAt, publishedAt, readAt, withdrawable(now));
    }

    private boolean withdrawable(Instant now) {
        return publishedAt != null && !now.isAfter(publishedAt.plus(OwnReview.SECOND_THOUGHTS));
    }
}
