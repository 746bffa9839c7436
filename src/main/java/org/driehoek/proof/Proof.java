package org.driehoek.proof;

import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a scenario after it was proved.
 *
 * @param snapshot the hash of what was proved
 * @param findings the proved ones first, each kind in the order of the file
 * @param depth the number of turns up to which everything that can be said was tried
 * @param positions how many different positions there are in them
 * @param whole whether no talk is longer than that
 * @param talks how many talks were held to their end
 * @param shown everything that came up, with the shortest talk that showed it
 * @param spans the highest and the lowest level found on each target dimension
 * @param cohorts one of each kind of simulated student
 * @param items one of each move, in the order of the file
 */
public record Proof(
        String scenario,
        String snapshot,
        Effort effort,
        List<Finding> findings,
        int depth,
        int positions,
        boolean whole,
        int talks,
        SortedMap<Thing, Shown> shown,
        SequencedMap<Dimension, Span> spans,
        List<Cohort> cohorts,
        List<Item> items) {

    /**
     * The highest and the lowest level that were found on a dimension; null where it could be seen in no talk.
     */
    public record Span(@Nullable Found highest, @Nullable Found lowest) {}

    /**
     * A level, and a talk that comes to it.
     *
     * @param rate in thousandths
     */
    public record Found(Level level, int rate, Shown talk) {}

    /** Returns whether the scenario can be offered. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.code().weight() == Finding.Weight.REFUSED);
    }

    /** Returns the cohort of a kind of student. */
    public Cohort cohort(Student student) {
        return cohorts.get(student.ordinal());
    }
}
