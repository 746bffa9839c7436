package org.driehoek.debrief.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.GrowthAttempt;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * One attempt, or some that follow each other, on one dimension.
 *
 * @param attempts at least one, the one finished first first
 * @param levels the levels 1–4 that could be observed, in that order
 * @param trainer the level 1–4 that a trainer gave instead of the rules', the last time one did; null when none did
 */
record GrowthPoint(
        List<GrowthAttempt> attempts,
        List<Integer> levels,
        @Nullable Integer trainer) {

    /** How many points a drawing shows at most; of longer histories a point stands for some attempts in a row. */
    static final int AT_MOST = 30;

    private static final int TENTHS = 10;

    /** Returns the points of a history on a dimension. */
    static List<GrowthPoint> of(
            List<GrowthAttempt> attempts,
            Dimension dimension,
            Map<AttemptId, SequencedMap<Dimension, Level>> overrides) {
        int size = together(attempts.size());
        List<GrowthPoint> points = new ArrayList<>();
        for (int from = 0; from < attempts.size(); from += size) {
            points.add(point(attempts.subList(from, Math.min(from + size, attempts.size())), dimension, overrides));
        }
        return points;
    }

    /** Returns how many attempts one point stands for. */
    static int together(int attempts) {
        return Math.max(1, (attempts + AT_MOST - 1) / AT_MOST);
    }

    private static GrowthPoint point(
            List<GrowthAttempt> some, Dimension dimension, Map<AttemptId, SequencedMap<Dimension, Level>> overrides) {
        return new GrowthPoint(
                List.copyOf(some),
                some.stream()
                        .map(attempt -> attempt.level(dimension))
                        .filter(level -> level != Level.NOT_OBSERVABLE)
                        .map(Level::number)
                        .toList(),
                some.stream()
                        .map(attempt -> overrides
                                .getOrDefault(attempt.id(), new TreeMap<>())
                                .get(dimension))
                        .filter(Objects::nonNull)
                        .map(Level::number)
                        .reduce((_, later) -> later)
                        .orElse(null));
    }

    boolean observed() {
        return !levels.isEmpty();
    }

    int lowest() {
        return min(levels);
    }

    int highest() {
        return levels.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int min(Collection<Integer> levels) {
        return levels.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** Returns the mean in tenths, rounded. */
    int meanTenths() {
        int sum = levels.stream().mapToInt(Integer::intValue).sum();
        return levels.isEmpty() ? 0 : (2 * TENTHS * sum + levels.size()) / (2 * levels.size());
    }
}
