package org.driehoek.talk;

import org.driehoek.scenario.Cue;

/**
 * A cue and what has become of it.
 *
 * @param by the character who gave it
 * @param opened the turn after whose reply it opened; 0 for the opening line
 * @param offered whether a move that takes it has been offered since
 * @param closed the turn in which its life ended; 0 while it is open
 */
public record CueState(Cue cue, String by, int opened, boolean offered, CueLife life, int closed) {

    public boolean isOpen() {
        return life == CueLife.OPEN;
    }
}
