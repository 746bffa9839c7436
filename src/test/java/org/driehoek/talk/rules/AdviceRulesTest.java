package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code advice.drl}, one by one: when each finds something, and when not. */
class AdviceRulesTest {

    @Test
    void advice_unasked() {
        Room.where(Act.ADVICE)
                .changesBy("early", "advice.unasked", Variable.RESISTANCE, Variable.OPENNESS, Variable.COMMITMENT);
        Room.where(Act.ADVICE)
                .planning()
                .changesBy("planning", "advice.unasked", Variable.RESISTANCE, Variable.OPENNESS, Variable.COMMITMENT);
        Room.where(Act.ADVICE).permitted().passes("advice.unasked");
        Room.where(Act.INVITE_IDEA).passes("advice.unasked");
    }

    @Test
    void advice_early() {
        Room.where(Act.ADVICE).permitted().changes("advice.early", Variable.RESISTANCE, Variable.OPENNESS);
        Room.where(Act.ADVICE).passes("advice.early");
        Room.where(Act.ADVICE).permitted().planning().passes("advice.early");
    }

    @Test
    void advice_persuading() {
        Room.where(Act.PERSUADE)
                .changes("advice.persuading", Variable.RESISTANCE, Variable.OPENNESS, Variable.COMMITMENT);
        Room.where(Act.ADVICE).passes("advice.persuading");
    }
}
