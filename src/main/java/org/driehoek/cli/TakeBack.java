package org.driehoek.cli;

import java.util.Optional;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** The one turn that can be taken back in a talk, as on the screen: nobody has heard it, and everything is on offer again. */
final class TakeBack {

    /** How it is written among moves. */
    static final String WRITTEN = "@back";

    private @Nullable Talk before;
    private boolean used;

    /** Holds a turn; the talk before it is kept. */
    Talk held(Talk talk, TurnOutcome outcome) {
        before = talk;
        return talk.after(outcome);
    }

    /** Returns the talk before the last turn; empty before the first, after the end, and a second time. */
    Optional<Talk> take(Talk now) {
        if (used || now.over() || before == null) {
            return Optional.empty();
        }
        used = true;
        return Optional.of(before);
    }
}
