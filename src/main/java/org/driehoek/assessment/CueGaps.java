package org.driehoek.assessment;

import org.driehoek.talk.CueState;
import org.driehoek.talk.TurnOutcome;

/** How long ago the parent last gave a cue, at each own turn. */
public record CueGaps(Course course) {

    /** Returns the own turns since the last cue; 1 when it came with the reply just before, 0 when there was none yet. */
    public int before(int turn) {
        int last = course.transcript().prepared().cues().isEmpty() ? -1 : 0;
        for (TurnOutcome past : course.turns()) {
            if (past.turn() < turn && past.cues().stream().anyMatch(cue -> opens(cue, past))) {
                last = past.turn();
            }
        }
        return last < 0 ? 0 : turn - last;
    }

    int longest() {
        int longest = 0;
        int run = 0;
        for (TurnOutcome turn : course.turns()) {
            run = turn.cues().stream().anyMatch(cue -> opens(cue, turn)) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean opens(CueState cue, TurnOutcome turn) {
        return cue.opened() == turn.turn();
    }
}
