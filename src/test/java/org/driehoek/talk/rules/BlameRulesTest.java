package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code blame.drl}, one by one: when each finds something, and when not. */
class BlameRulesTest {

    @Test
    void blame_label() {
        Room.where(Act.LABEL)
                .changes("blame.label", Variable.TRUST, Variable.TENSION, Variable.RESISTANCE, Variable.AFFILIATION);
        Room.where(Act.INFO_FACT).passes("blame.label");
    }

    @Test
    void blame_parent() {
        Room.where(Act.BLAME)
                .changes("blame.parent", Variable.TRUST, Variable.TENSION, Variable.RESISTANCE, Variable.AFFILIATION);
        Room.where(Act.YOU_MESSAGE)
                .changes("blame.parent", Variable.TRUST, Variable.TENSION, Variable.RESISTANCE, Variable.AFFILIATION);
        Room.where(Act.I_MESSAGE).passes("blame.parent");
    }

    @Test
    void blame_stereotype() {
        Room.where(Act.STEREOTYPE)
                .changes(
                        "blame.stereotype",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.RESISTANCE,
                        Variable.AFFILIATION);
        Room.where(Act.LABEL).passes("blame.stereotype");
    }

    @Test
    void blame_defending() {
        Room.where(Act.DEFEND).changes("blame.defending", Variable.TRUST, Variable.TENSION);
        Room.where(Act.COUNTER_ATTACK).changes("blame.defending", Variable.TRUST, Variable.TENSION);
        Room.where(Act.APOLOGY).passes("blame.defending");
    }
}
