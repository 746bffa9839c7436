package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code greeting.drl}, one by one: when each finds something, and when not. */
class GreetingRulesTest {

    @Test
    void greeting_made() {
        Room.where(Act.GREET).changes("greeting.made", Variable.TRUST, Variable.TENSION, Variable.AFFILIATION);
        Room.where(Act.THANK).passes("greeting.made");
    }

    @Test
    void greeting_frame() {
        Room.where(Act.SET_GOAL).changes("greeting.frame", Variable.TENSION, Variable.UNDERSTANDING);
        Room.where(Act.TIMEFRAME).changes("greeting.frame", Variable.TENSION, Variable.UNDERSTANDING);
        Room.where(Act.SIGNPOST).passes("greeting.frame");
    }

    @Test
    void greeting_agenda() {
        Room.where(Act.ASK_AGENDA).changes("greeting.agenda", Variable.TRUST, Variable.OPENNESS);
        Room.where(Act.SET_GOAL).passes("greeting.agenda");
    }
}
