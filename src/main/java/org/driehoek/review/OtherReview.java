package org.driehoek.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That another trainer reviews the same attempt, or has done so. What is in it is not told, so that two trainers judge
 * independently.
 *
 * @param trainer the name; null when that account has been erased
 * @param published false while it is a draft
 * @param at when it was published, or last saved
 */
public record OtherReview(@Nullable String trainer, boolean published, Instant at) {}
