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
    }
}
