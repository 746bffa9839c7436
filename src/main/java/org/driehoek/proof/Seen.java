package org.driehoek.proof;

import org.driehoek.talk.Position;

/** A set of positions in sixteen bytes each, up to a number of them: open addressing at half load at most. */
final class Seen {

    private final long[] table;
    private final int most;
    private int size;

    Seen(int most) {
        this.most = most;
        this.table = new long[Integer.highestOneBit(Math.max(most, 2) - 1) * 8];
    }

    /** Adds a position; returns whether it is new. A full set says no to everything. */
    boolean add(Position position) {
        if (full()) {
            return false;
        }
        // A position of zero would read as an empty place; it takes the next value.
        long high = position.high() == 0 ? 1 : position.high();
        int mask = table.length / 2 - 1;
        for (int i = (int) position.low() & mask; ; i = (i + 1) & mask) {
            if (table[2 * i] == 0) {
                table[2 * i] = high;
                table[2 * i + 1] = position.low();
                size++;
                return true;
            }
            if (table[2 * i] == high && table[2 * i + 1] == position.low()) {
                return false;
            }
        }
    }

    boolean full() {
        return size >= most;
    }

    int size() {
        return size;
    }
}
