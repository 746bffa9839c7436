package org.driehoek.practice;

import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** What came of something sent to a talk; when it arrives, it is durable. */
public sealed interface Answer {

    /** The preparation is done, by this request or by an equal one before it. */
    record Opened(Prepared prepared, int nextSeq) implements Answer {}

    /** The turn is held, by this request or by an equal one before it. */
    record Heard(TurnOutcome turn, int nextSeq) implements Answer {}

    /** The last turn is taken back, by this request or by an equal one before it. Shows how the talk stands now. */
    record TakenBack(TalkView now) implements Answer {}

    /**
     * The hint is given, by this request or by an equal one before it.
     *
     * @param hint null when there is nothing new to notice now, which counts as no hint and leaves no trace
     * @param left how many hints are left
     */
    record Hinted(@Nullable Hint hint, int left, int nextSeq) implements Answer {}

    /** Nothing was done: another page or device was first with something else. Shows how the talk stands now. */
    record MovedOn(TalkView now) implements Answer {}
}
