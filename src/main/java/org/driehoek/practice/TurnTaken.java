package org.driehoek.practice;

import java.time.Instant;

/**
 * Tells that a turn was held; published inside the turn's transaction.
 *
 * @param turn from 1
 */
public record TurnTaken(AttemptId attempt, int turn, Instant at) {}
