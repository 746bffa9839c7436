package org.driehoek.scenario;

/** A level of competence on one dimension: 1 hindering, 2 emerging, 3 competent, 4 strong, or 0 when not observable. */
public enum Level implements Named {
    NOT_OBSERVABLE,
    HINDERING,
    EMERGING,
    COMPETENT,
    STRONG;

    /** Returns the level's number, 1–4; 0 for {@link #NOT_OBSERVABLE}. */
    public int number() {
        return ordinal();
    }

    /** Returns the level with a number, 0–4. */
    public static Level of(int number) {
        return values()[number];
    }

    /** Returns the lower of this level and another; neither may be {@link #NOT_OBSERVABLE}. */
    public Level atMost(Level cap) {
        return ordinal() <= cap.ordinal() ? this : cap;
    }
}
