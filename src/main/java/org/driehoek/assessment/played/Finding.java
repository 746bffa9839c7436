package org.driehoek.assessment.played;

/**
 * A place where a played talk went otherwise than its author wrote.
 *
 * @param file the played talk's file, relative to the content folder
 * @param turn the turn, from 1; 0 for the preparation and for the talk as a whole
 * @param where the move, {@code ending}, {@code levels} and so on
 * @param expected what the author wrote
 * @param came what came instead
 * @param values the values that matter there, or what can be done; may be empty
 */
public record Finding(String file, int turn, String where, String expected, String came, String values) {

    /** Returns the finding on one line. */
    @Override
    public String toString() {
        return file + ": " + (turn > 0 ? "turn " + turn + ", " : "") + where + ": expected " + expected + ", came "
                + came + (values.isEmpty() ? "" : " (" + values + ")");
    }
}
