package org.driehoek.practice;

import java.time.Instant;
import org.driehoek.base.LearnerId;

/**
 * Tells that an attempt came to its end and has been assessed.
 *
 * @param ending the ending's id in the scenario
 */
public record AttemptFinished(
        AttemptId attempt, LearnerId learner, String scenario, AttemptKind kind, String ending, Instant at) {}
