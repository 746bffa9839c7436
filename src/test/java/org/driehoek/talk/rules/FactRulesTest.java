package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code fact.drl}, one by one: when each finds something, and when not. */
class FactRulesTest {

    @Test
    void fact_concrete() {
        Room.where(Act.INFO_FACT, Act.EXAMPLE).changes("fact.concrete", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT).passes("fact.concrete");
        Room.where(Act.INFO_FACT, Act.EXAMPLE).henk(Variable.TENSION, 66).passes("fact.concrete");
    }

    @Test
    void fact_plain() {
        Room.where(Act.INFO_FACT).changesBy("calm", "fact.plain", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT).henk(Variable.TENSION, 66).changesBy("upset", "fact.plain", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT, Act.EXAMPLE).passes("fact.plain");
    }

    @Test
    void fact_flood() {
        Room.where(Act.INFO_FACT, Act.INFO_FACT, Act.INFO_FACT).changes("fact.flood", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT, Act.INFO_FACT).passes("fact.flood");
    }
}
