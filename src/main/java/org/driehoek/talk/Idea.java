package org.driehoek.talk;

/**
 * Whose idea a step was: the first to bring it up.
 *
 * @param whose a character's id, or {@code teacher}
 */
public record Idea(String step, String whose, int turn) {

    /** The one who is not in the cast. */
    public static final String TEACHER = "teacher";
}
