package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A talk written down by an author with what must come of it: a test of the scenario.
 *
 * @param file the file it stands in, relative to the content folder
 * @param scenario the scenario's id
 * @param persona the persona who plays the main character in this talk; null for the scenario's own
 * @param prepare choice by preparation id
 * @param moves move ids, {@code @silence}, {@code @leave}
 * @param ending the ending's id, or null when not claimed
 * @param levels the levels claimed
 * @param observes observations claimed: a rule id, a space, {@code @turn}
 */
public record PlayedTalk(
        String file,
        String scenario,
        String title,
        long seed,
        @Nullable String persona,
        SequencedMap<String, String> prepare,
        List<String> moves,
        List<Expectation> expect,
        @Nullable String ending,
        SequencedMap<Dimension, Level> levels,
        List<String> observes) {

    /**
     * What must hold after a move.
     *
     * @param after a move id or {@code @silence}; the last time it was said so far in the list of expectations
     * @param mood the main character's mood, or null
     * @param told the facts told in that very turn, or null when not claimed
     * @param stance the stance, or null
     * @param values conditions on variables, as written: {@code henk.tension <= 40}
     */
    public record Expectation(
            String after,
            @Nullable Mood mood,
            @Nullable List<String> told,
            @Nullable Stance stance,
            List<Condition> values) {}
}
