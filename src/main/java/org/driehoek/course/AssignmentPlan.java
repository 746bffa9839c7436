package org.driehoek.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lecturer can change of an assignment at any time.
 *
 * @param opens from when attempts can be begun
 * @param due until when; not before {@code opens}
 * @param limit how many attempts a student has, 1–100, or null for as many as one likes
 * @param hints whether a student may ask for hints
 */
public record AssignmentPlan(
        Instant opens, Instant due, @Nullable Integer limit, boolean hints) {

    /** The largest limit. */
    public static final int LARGEST_LIMIT = 100;

    public AssignmentPlan {
        if (due.isBefore(opens)) {
            throw new IllegalArgumentException("It is due at " + due + ", before it opens at " + opens + ".");
        }
        if (limit != null && (limit < 1 || limit > LARGEST_LIMIT)) {
            throw new IllegalArgumentException(
                    "A limit is 1–" + LARGEST_LIMIT + " attempts or none, not " + limit + ".");
        }
    }
}
