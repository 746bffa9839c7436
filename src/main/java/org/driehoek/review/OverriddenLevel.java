package org.driehoek.review;

import java.util.UUID;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/** A level that a trainer gave instead of the rules', as a query reads it. */
record OverriddenLevel(UUID attempt, Dimension dimension, Level level) {

    OverriddenLevel(UUID attempt, Dimension dimension, int level) {
        this(attempt, dimension, Level.of(level));
    }
}
