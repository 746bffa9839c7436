package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code playback.drl}, one by one: when each finds something, and when not. */
class PlaybackRulesTest {

    @Test
    void playback_reveals() {
        Room.where(Act.PLAYBACK).changesBy("calm", "playback.reveals", Variable.UNDERSTANDING);
        Room.where(Act.PLAYBACK)
                .henk(Variable.TENSION, 70)
                .changesBy("upset", "playback.reveals", Variable.UNDERSTANDING);
        Room.where(Act.SUMMARY).passes("playback.reveals");
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 60).passes("playback.reveals");
    }

    @Test
    void playback_right() {
        Room.where(Act.PLAYBACK)
                .henk(Variable.UNDERSTANDING, 60)
                .changes("playback.right", Variable.UNDERSTANDING, Variable.EFFICACY, Variable.COMMITMENT);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.UNDERSTANDING, 60).passes("playback.right");
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 59).passes("playback.right");
    }

    @Test
    void playback_mended() {
        Room.where(Act.EXPLAIN_TERM)
                .afterPlayback()
                .henk(Variable.UNDERSTANDING, 59)
                .changesBy("calm", "playback.mended", Variable.UNDERSTANDING);
        Room.where(Act.EXPLAIN_TERM)
                .afterPlayback()
                .henk(Variable.UNDERSTANDING, 59)
                .henk(Variable.TENSION, 66)
                .changesBy("upset", "playback.mended", Variable.UNDERSTANDING);
        Room.where(Act.CLOSED_QUESTION)
                .afterPlayback()
                .henk(Variable.UNDERSTANDING, 59)
                .passes("playback.mended");
        Room.where(Act.EXPLAIN_TERM)
                .afterPlayback()
                .henk(Variable.UNDERSTANDING, 60)
                .passes("playback.mended");
        Room.where(Act.EXPLAIN_TERM).henk(Variable.UNDERSTANDING, 59).passes("playback.mended");
        Room.where(Act.EXPLAIN_TERM)
                .afterPlayback()
                .jargon()
                .henk(Variable.UNDERSTANDING, 59)
                .passes("playback.mended");
    }
}
