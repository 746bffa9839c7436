package org.driehoek.insight;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Named;
import org.jspecify.annotations.Nullable;

/**
 * In which order students are shown. Rows that are equal stay in the order of names; whoever has nothing to compare comes last.
 *
 * @param by what is compared
 * @param dimension whose level is compared; null but for {@link By#LEVEL}
 */
public record Order(By by, @Nullable Dimension dimension) {

    /** By name. */
    public static final Order NAME = new Order(By.NAME, null);

    /** What is compared. */
    public enum By implements Named {
        /** The name. */
        NAME,
        /** How far a student has come: who has not started first. */
        STATE,
        /** When an attempt was finished last: the latest first. */
        FINISHED,
        /** The number of finished attempts: the most first. */
        ATTEMPTS,
        /** The weighted mean: the lowest first. */
        OVERALL,
        /** The level on one dimension: the lowest first. */
        LEVEL
    }

    /** Orders by the level on a dimension, the lowest first. */
    public static Order level(Dimension dimension) {
        return new Order(By.LEVEL, dimension);
    }

    /** Reads what {@link #written()} writes; by name when it is anything else. */
    public static Order parse(String text) {
        Optional<Dimension> level = Named.find(Dimension.class, text);
        if (level.isPresent()) {
            return level(level.get());
        }
        By by = Named.find(By.class, text).orElse(By.NAME);
        return by == By.LEVEL ? NAME : new Order(by, null);
    }

    /** Returns the order as one word, for addresses. */
    public String written() {
        return dimension == null ? by.id() : dimension.id();
    }

    Comparator<ProgressRow> comparator() {
        return switch (by) {
            case NAME -> (_, _) -> 0;
            case STATE -> Comparator.comparing(ProgressRow::state);
            case FINISHED -> Comparator.comparing(Order::finishedAt, Comparator.nullsLast(Comparator.reverseOrder()));
            case ATTEMPTS ->
                Comparator.comparingInt((ProgressRow row) -> row.standing().finished())
                        .reversed();
            case OVERALL -> Comparator.comparing(Order::overall, Comparator.nullsLast(Comparator.naturalOrder()));
            case LEVEL -> Comparator.comparing(this::level, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private static @Nullable Instant finishedAt(ProgressRow row) {
        Standing.Last last = row.standing().last();
        return last == null ? null : last.finishedAt();
    }

    private static @Nullable Integer overall(ProgressRow row) {
        Result result = row.result();
        return result == null ? null : result.overall();
    }

    private @Nullable Integer level(ProgressRow row) {
        Result result = row.result();
        Level level =
                result == null || dimension == null ? null : result.levels().get(dimension);
        return level == null || level == Level.NOT_OBSERVABLE ? null : level.number();
    }
}
