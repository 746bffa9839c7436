package org.driehoek.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the reviews of an attempt have come.
 *
 * @param drafts how many trainers are at work on one
 * @param published how many are published
 * @param publishedAt when the last one was published; null when none is
 * @param unread whether the student has not yet opened one of those published
 */
public record ReviewState(
        int drafts, int published, @Nullable Instant publishedAt, boolean unread) {

    /** The state of an attempt at which nobody has begun. */
    public static final ReviewState NONE = new ReviewState(0, 0, null, false);

    /** Returns whether the student can read a review. */
    public boolean reviewed() {
        return published > 0;
    }
}
