package org.driehoek.assessment;

import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Transcript;

/** Assesses a talk; only reads the transcript, and finds the same in the same talk for ever. */
public interface Assessor {

    /**
     * Finds what was made of the opportunities of a talk, and the levels that follow.
     *
     * <p>Of a talk that is not over it finds what has been done so far. What can still be done is void: standing opportunities
     * that nothing was said for yet, and cues that are open. The anchors of a level are not asked for yet.
     *
     * @throws IllegalArgumentException when the rule data lacks a number or an entry that the talk needs
     */
    Assessment assess(Snapshot snapshot, Rulebook rulebook, Transcript transcript);

    /** Returns the SHA-256 of the scoring rules, in hex. */
    String version();
}
