package org.driehoek.practice;

import org.driehoek.base.LearnerId;

/** An attempt together with the pseudonym of who made it, for those who may know. */
public record HeldAttempt(LearnerId learner, AttemptSummary attempt) {}
