package org.driehoek.debrief.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.scenario.Cluster;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * Sets the student's own rating of a cluster beside what the rules saw there, in words. Ratings go from 0 to 10 and levels from
 * 1 to 4, and neither is exact: they are called different only when they lie a whole level apart. See the decision in
 * {@code src/docs/decisions/profile.md}.
 */
record GapWords(Reader reader) {
    /** From these ratings on, a student means level 2, 3 and 4. */
    private static final List<Integer> LEVELS_BEGIN = List.of(3, 6, 9);

    /** A mean of fewer dimensions than this says nothing about a cluster. */
    private static final int ENOUGH = 2;

    /** Returns the sentence for a cluster; empty when the student gave no rating, and for staff. */
    Optional<String> of(Cluster cluster) {
        Integer given = rating(cluster);
        if (given == null) {
            return Optional.empty();
        }
        int[] levels = reader.assessment().results().stream()
                .filter(result -> result.dimension().cluster() == cluster && result.level() != Level.NOT_OBSERVABLE)
                .map(DimensionResult::level)
                .mapToInt(Level::number)
                .toArray();
        if (levels.length < ENOUGH) {
            return Optional.of(reader.say("debrief.gap.few", given));
        }
        int sum = 0;
        for (int level : levels) {
            sum += level;
        }
        return Optional.of(reader.say("debrief.gap", given, mean(sum, levels.length)) + " "
                + reader.say("debrief.gap." + gap(given, sum, levels.length)));
    }

    /** Returns the level that a rating of 0–10 stands for. */
    static int meant(int rating) {
        return 1 + (int) LEVELS_BEGIN.stream().filter(begin -> rating >= begin).count();
    }

    /** Returns {@code higher} or {@code lower} where the rating is a whole level or more off the mean, else {@code same}. */
    static String gap(int rating, int sum, int count) {
        int apart = meant(rating) * count - sum;
        if (Math.abs(apart) < count) {
            return "same";
        }
        return apart > 0 ? "higher" : "lower";
    }

    /** Halves are as exact as a mean of a few levels is. */
    private String mean(int sum, int count) {
        double halves = Math.round(2.0 * sum / count) / 2.0;
        return new DecimalFormat(
                        "0.#",
                        DecimalFormatSymbols.getInstance(reader.language().locale()))
                .format(halves);
    }

    private @Nullable Integer rating(Cluster cluster) {
        if (reader.reflection() == null) {
            return null;
        }
        FirstReaction first = reader.reflection().first();
        return switch (cluster) {
            case STRUCTURING -> first.structuring();
            case RESPONSIVENESS -> first.responsiveness();
        };
    }
}
