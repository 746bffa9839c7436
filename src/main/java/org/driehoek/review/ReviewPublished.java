package org.driehoek.review;

import java.time.Instant;
import org.driehoek.base.LearnerId;
import org.driehoek.practice.AttemptId;

/** Tells that a trainer published a review; published in the transaction that does so. */
public record ReviewPublished(AttemptId attempt, LearnerId learner, Instant at) {}
