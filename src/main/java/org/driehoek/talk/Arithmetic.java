package org.driehoek.talk;

/** The arithmetic of effects: whole hundredths of a point, rounded half away from zero. */
final class Arithmetic {

    private static final int HUNDRED = 100;

    private Arithmetic() {}

    /** Returns points as hundredths. */
    static int hundredths(int points) {
        return points * HUNDRED;
    }

    /** Returns a share of hundredths, rounded. */
    static int percent(int hundredths, int percent) {
        return rounded(hundredths * percent);
    }

    /** Returns hundredths as points, rounded. */
    static int points(int hundredths) {
        return rounded(hundredths);
    }

    private static int rounded(int hundredfold) {
        int half = hundredfold < 0 ? -HUNDRED / 2 : HUNDRED / 2;
        return (hundredfold + half) / HUNDRED;
    }
}
