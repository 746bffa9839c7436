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
        Room.where(Act.APOLOGY).henkIsHurt().passes("repair.apology");
    }

    @Test
    void repair_meta() {
        Room.where(Act.META).henk(Variable.TENSION, 61).changes("repair.meta", Variable.TENSION);
        Room.where(Act.META).henk(Variable.TENSION, 60).passes("repair.meta");
    }

    @Test
    void repair_seen() {
        Room.where(Act.APOLOGY, Act.REFLECT_FEELING)
                .henkIsHurt()
                .restores(
                        "repair.seen",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.HEARD,
                        Variable.OPENNESS,
                        Variable.RESISTANCE,
                        Variable.AFFILIATION);
        Room.where(Act.CLOSED_QUESTION, Act.REFLECT_FEELING).henkIsHurt().passes("repair.seen");
        Room.where(Act.APOLOGY, Act.REFLECT_FEELING).passes("repair.seen");
    }

    @Test
    void repair_sorry() {
        Room.where(Act.APOLOGY)
                .henkIsHurt()
                .restores(
                        "repair.sorry",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.HEARD,
                        Variable.OPENNESS,
                        Variable.RESISTANCE,
                        Variable.AFFILIATION);
        Room.where(Act.CLOSED_QUESTION).henkIsHurt().passes("repair.sorry");
        Room.where(Act.APOLOGY, Act.REFLECT_FEELING).henkIsHurt().passes("repair.sorry");
        Room.where(Act.APOLOGY).passes("repair.sorry");
    }
}
