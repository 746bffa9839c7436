package org.driehoek.proof;

/**
 * How much is tried. Everything is counted and nothing is timed, so that a proof is the same on a fast machine and a slow one.
 *
 * @param positions the most positions that the search keeps
 * @param strolls talks that look for what has not come up yet
 * @param talks talks of each kind of simulated student
 * @param width with how many talks the search for extreme levels goes on from turn to turn; 0 for no such search
 * @param seed of everything that is drawn by lot
 */
public record Effort(int positions, int strolls, int talks, int width, long seed) {

    /** What fits into the tests of every day: a few seconds a scenario. */
    public static final Effort DAILY = new Effort(30_000, 300, 170, 2, 1);

    /** What an author waits for: about a minute. */
    public static final Effort WHOLE = new Effort(2_000_000, 5_000, 10_000, 20, 1);

    /** Returns the same with another seed. */
    public Effort seeded(long other) {
        return new Effort(positions, strolls, talks, width, other);
    }
}
