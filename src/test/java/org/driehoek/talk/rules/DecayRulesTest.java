package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code decay.drl}, one by one: when each finds something, and when not. */
class DecayRulesTest {

    @Test
    void decay_tension() {
        Room.where(Act.INFO_FACT).henk(Variable.TENSION, 36).changes("decay.tension", Variable.TENSION);
        Room.where(Act.INFO_FACT).henk(Variable.TENSION, 35).passes("decay.tension");
    }

    @Test
    void decay_heard() {
        Room.where(Act.INFO_FACT).changes("decay.heard", Variable.HEARD);
        Room.where(Act.INFO_FACT, Act.PARAPHRASE).passes("decay.heard");
        Room.where(Act.SILENCE).passes("decay.heard");
    }
}
