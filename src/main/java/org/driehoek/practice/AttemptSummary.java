package org.driehoek.practice;

import java.time.Instant;
import java.util.SequencedMap;
import org.driehoek.course.AssignmentId;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as lists show it.
 *
 * @param snapshot the hash of the scenario as it is played
 * @param rulebook the hash of the rule data
 * @param assignment what it was made for; null for private practice
 * @param number counts the learner's attempts at the same assignment, or the private ones at the same scenario, from 1
 * @param prepared whether the preparation has been done
 * @param turns own turns held so far
 * @param budget own turns in all
 * @param finishedAt null while the talk is open
 * @param ending the ending's id in the scenario of the snapshot; null while the talk is open
 * @param levels the level on each of the twelve dimensions, in order; empty while the talk is open
 * @param late whether it was finished after the learner's own due date, or is open after it; false for private practice
 * @param mixed whether the talk was held on two versions of the rules
 * @param from where it took up an earlier talk; null for a talk held from the start
 */
public record AttemptSummary(
        AttemptId id,
        String scenario,
        String snapshot,
        String rulebook,
        AttemptKind kind,
        @Nullable AssignmentId assignment,
        int number,
        boolean prepared,
        int turns,
        int budget,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String ending,
        SequencedMap<Dimension, Level> levels,
        boolean late,
        boolean mixed,
        @Nullable Checkpoint from) {

    /** Returns whether the talk is over. */
    public boolean finished() {
        return finishedAt != null;
    }
}
