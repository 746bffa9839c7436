package org.driehoek.practice;

import org.driehoek.talk.Prepared;
import org.driehoek.talk.TurnOutcome;

/** What came of something sent to a talk; when it arrives, it is durable. */
public sealed interface Answer {

    /** The preparation is done, by this request or by an equal one before it. */
    record Opened(Prepared prepared, int nextSeq) implements Answer {}

    /** The turn is held, by this request or by an equal one before it. */
    record Heard(TurnOutcome turn, int nextSeq) implements Answer {}

    /** Nothing was done: another page or device was first with something else. Shows how the talk stands now. */
    record MovedOn(TalkView now) implements Answer {}
}
