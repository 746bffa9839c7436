package org.driehoek.practice;

import java.util.UUID;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** A level that an assessment of an attempt gave, as a query reads it. */
record GivenLevel(UUID attempt, Dimension dimension, Level level) {

    GivenLevel(UUID attempt, Dimension dimension, int level) {
        this(attempt, dimension, Level.of(level));
    }
}
