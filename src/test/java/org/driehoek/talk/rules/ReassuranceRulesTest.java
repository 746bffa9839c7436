package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code reassurance.drl}, one by one: when each finds something, and when not. */
class ReassuranceRulesTest {

    @Test
    void reassurance_empty() {
        Room.where(Act.FALSE_REASSURE).changes("reassurance.empty", Variable.HEARD, Variable.TRUST, Variable.OPENNESS);
        Room.where(Act.MINIMISE).changes("reassurance.empty", Variable.HEARD, Variable.TRUST, Variable.OPENNESS);
        Room.where(Act.VALIDATE).passes("reassurance.empty");
    }
}
