package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code repair.drl}, one by one: when each finds something, and when not. */
class RepairRulesTest {

    @Test
    void repair_apology() {
        Room.where(Act.APOLOGY)
                .changesBy("calm", "repair.apology", Variable.TRUST, Variable.TENSION, Variable.AFFILIATION);
        Room.where(Act.REPAIR)
                .henk(Variable.TENSION, 70)
                .changesBy("upset", "repair.apology", Variable.TRUST, Variable.TENSION, Variable.AFFILIATION);
        Room.where(Act.DEFEND).passes("repair.apology");
    }

    @Test
    void repair_meta() {
        Room.where(Act.META).henk(Variable.TENSION, 61).changes("repair.meta", Variable.TENSION);
        Room.where(Act.META).henk(Variable.TENSION, 60).passes("repair.meta");
    }
}
