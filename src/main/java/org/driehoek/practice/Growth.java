package org.driehoek.practice;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a learner has come along in all finished attempts, and what to practise next.
 *
 * @param attempts the one finished first first
 * @param titles what the scenarios of the attempts are called, by id, in the order in which they were first practised
 * @param dimensions what the dimensions are called; empty while there is neither content nor an attempt
 * @param next null while no scenario is on offer
 */
public record Growth(
        List<GrowthAttempt> attempts,
        SequencedMap<String, Text> titles,
        SequencedMap<Dimension, Text> dimensions,
        @Nullable PracticeAdvice next) {}
