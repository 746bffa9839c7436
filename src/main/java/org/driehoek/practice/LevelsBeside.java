package org.driehoek.practice;

import java.util.List;
import java.util.function.Predicate;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Feedback;
import org.driehoek.scenario.Dimension;

/**
 * What the rules make of two versions of a talk. A version that goes on is compared so far, with the other one up to the same
 * turn; two that are over, at their ends.
 *
 * @param was the talk as it was
 * @param would the talk as it would have gone
 */
public record LevelsBeside(Side was, Side would) {

    /**
     * One version.
     *
     * @param turns the own turns that are looked at
     * @param over whether these are all of an ended talk; else the levels are those so far
     */
    public record Side(Assessment assessment, Feedback feedback, int turns, boolean over) {}

    /** Returns the dimensions whose level would have been another, in order. */
    public List<Dimension> moved() {
        return of(this::moves);
    }

    /** Returns the dimensions with the same level in both but other findings behind it, in order. */
    public List<Dimension> touched() {
        return of(dimension -> !moves(dimension) && touches(dimension));
    }

    /** Returns the dimensions on which nothing differs, in order. */
    public List<Dimension> same() {
        return of(dimension -> !moves(dimension) && !touches(dimension));
    }

    private static List<Dimension> of(Predicate<Dimension> which) {
        return List.of(Dimension.values()).stream().filter(which).toList();
    }

    private boolean moves(Dimension dimension) {
        return was.assessment().result(dimension).level()
                != would.assessment().result(dimension).level();
    }

    private boolean touches(Dimension dimension) {
        DimensionResult one = was.assessment().result(dimension);
        DimensionResult other = would.assessment().result(dimension);
        return one.taken() != other.taken()
                || one.half() != other.half()
                || one.missed() != other.missed()
                || one.violations() != other.violations();
    }
}
