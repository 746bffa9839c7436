package org.driehoek.practice;

import java.time.Instant;
import org.driehoek.base.LearnerId;

/** Tells that a learner began an attempt. */
public record AttemptStarted(AttemptId attempt, LearnerId learner, String scenario, AttemptKind kind, Instant at) {}
