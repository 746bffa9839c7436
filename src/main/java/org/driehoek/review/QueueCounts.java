package org.driehoek.review;

import java.util.SequencedMap;

/**
 * How many attempts there are in each state, with the rest of a filter as it is.
 *
 * @param counts by state, each at most {@link #MOST}
 */
public record QueueCounts(SequencedMap<QueueState, Integer> counts) {

    /** The highest number counted: whoever has this many to do does not need to know how many more. */
    public static final int MOST = 500;

    /** Returns how many there are, at most {@link #MOST}. */
    public int of(QueueState state) {
        return counts.getOrDefault(state, 0);
    }
}
