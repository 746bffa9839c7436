package org.driehoek.practice;

import org.jspecify.annotations.Nullable;

/**
 * Where private practice took up an earlier talk: it shares the journal of that one up to the turn before.
 *
 * @param turn the first own turn that is the attempt's own, from 1
 * @param earlier the attempt that was taken up; null when it has been deleted since
 */
public record Checkpoint(int turn, @Nullable Earlier earlier) {

    /**
     * The attempt that was taken up.
     *
     * @param number counts as in {@link AttemptSummary#number}
     */
    public record Earlier(AttemptId id, AttemptKind kind, int number) {}
}
