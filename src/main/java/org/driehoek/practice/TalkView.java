package org.driehoek.practice;

import java.util.List;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.CharacterState;
import org.driehoek.talk.Offer;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it stands, read from the journal.
 *
 * @param snapshot what the attempt is played on, which may be older than what the catalogue offers
 * @param rulebook the rule data that the attempt pins, with the names of moods and dimensions
 * @param seq the sequence number to send with the next preparation or input
 * @param prepared null before the preparation
 * @param turns the turns held so far
 * @param offer what can be said next; {@link Offer#NONE} before the preparation and after the end
 * @param states all characters as they are now; empty before the preparation
 * @param asides what was done beside talking
 * @param hintsLeft how many hints are left; null where there are none in this talk
 */
public record TalkView(
        AttemptSummary attempt,
        Snapshot snapshot,
        Rulebook rulebook,
        int seq,
        @Nullable Prepared prepared,
        List<TurnOutcome> turns,
        Offer offer,
        List<CharacterState> states,
        Asides asides,
        @Nullable Integer hintsLeft) {

    /** Returns whether the talk is over. */
    public boolean over() {
        return attempt.finished();
    }

    /** Returns whether the last turn can be taken back: once, while the talk is open, and only what was said in this attempt. */
    public boolean takesBack() {
        Checkpoint from = attempt.from();
        int own = from == null ? 1 : from.turn();
        return !over() && turns.size() >= own && asides.takenBack() == null;
    }
}
