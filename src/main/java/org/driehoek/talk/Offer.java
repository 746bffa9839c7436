package org.driehoek.talk;

import java.util.List;

/**
 * What the teacher can say next; a pure function of the state, and journalled.
 *
 * @param moves at most six moves, in the order in which they are shown
 * @param doors the first offered move of each other open topic, for "begin about something else"
 * @param closing the moves with which the talk can be rounded off; empty while the opening is not done
 * @param silence whether saying nothing is possible
 */
public record Offer(List<String> moves, List<String> doors, List<String> closing, boolean silence) {

    /** The offer of a talk that is over. */
    public static final Offer NONE = new Offer(List.of(), List.of(), List.of(), false);

    /** Returns whether a move can be said. */
    public boolean includes(String move) {
        return moves.contains(move) || doors.contains(move) || closing.contains(move);
    }
}
