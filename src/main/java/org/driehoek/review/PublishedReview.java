package org.driehoek.review;

import java.time.Instant;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A review as the student and the staff of the course read it.
 *
 * @param trainer the trainer's name; null when that account has been erased
 * @param at when it was published
 * @param levels the dimensions that the trainer judged, in order; on the others the rules' level stands alone
 * @param overall the comment on the whole talk; may be empty
 * @param comments the comments by turn, from 1; may be empty
 */
public record PublishedReview(
        @Nullable String trainer,
        Instant at,
        SequencedMap<Dimension, JudgedLevel> levels,
        String overall,
        SortedMap<Integer, String> comments) {}
