package org.driehoek.insight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.practice.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;

/**
 * How the levels of a class are spread on one dimension.
 *
 * @param levels how many students have each level, all five levels, in the order of {@link #ORDER}
 */
public record Spread(Dimension dimension, SequencedMap<Level, Integer> levels) {

    /** The levels in the order in which they are shown; too little to see comes last. */
    public static final List<Level> ORDER =
            List.of(Level.HINDERING, Level.EMERGING, Level.COMPETENT, Level.STRONG, Level.NOT_OBSERVABLE);

    static Spread of(Dimension dimension, Collection<Result> results) {
        SequencedMap<Level, Integer> levels = new LinkedHashMap<>();
        for (Level level : ORDER) {
            levels.put(level, 0);
        }
        for (Result result : results) {
            levels.merge(result.levels().getOrDefault(dimension, Level.NOT_OBSERVABLE), 1, Integer::sum);
        }
        return new Spread(dimension, levels);
    }

    /** Returns how many students there are in all. */
    public int students() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }
}
