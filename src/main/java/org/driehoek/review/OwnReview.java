package org.driehoek.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's own review of an attempt, as it stands.
 *
 * @param version counts what was saved; 0 when nothing has been saved yet
 * @param levels the dimensions judged so far, in order
 * @param overall the comment on the whole talk; may be empty
 * @param comments the comments by turn, from 1
 * @param savedAt when something was last saved; null when nothing has been
 * @param publishedAt null while it is a draft
 * @param readAt when the student opened it; null while nobody has. Stays when the review is taken back
 * @param withdrawable whether it can still be taken back
 */
public record OwnReview(
        int version,
        SequencedMap<Dimension, JudgedLevel> levels,
        String overall,
        SortedMap<Integer, String> comments,
        @Nullable Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant readAt,
        boolean withdrawable) {

    /** How long a published review can be taken back. */
    public static final Duration SECOND_THOUGHTS = Duration.ofHours(24);

    /** A review of which nothing has been saved. */
    public static final OwnReview EMPTY = new OwnReview(
            0,
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>()),
            "",
            Collections.unmodifiableSortedMap(new TreeMap<>()),
            null,
            null,
            null,
            false);

    /** Returns whether the student can read it. */
    public boolean published() {
        return publishedAt != null;
    }

    /** Returns until when it can be taken back; null while it is a draft. */
    public @Nullable Instant withdrawableUntil() {
        return publishedAt == null ? null : publishedAt.plus(SECOND_THOUGHTS);
    }
}
