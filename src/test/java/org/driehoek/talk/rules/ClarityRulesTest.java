package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code clarity.drl}, one by one: when each finds something, and when not. */
class ClarityRulesTest {

    @Test
    void clarity_jargon() {
        Room.where(Act.INFO_FACT).jargon().changes("clarity.jargon", Variable.UNDERSTANDING, Variable.EFFICACY);
        Room.where(Act.INFO_FACT).passes("clarity.jargon");
    }

    @Test
    void clarity_long_sentences() {
        Room.where(Act.INFO_FACT).longSentences().changes("clarity.long-sentences", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT).passes("clarity.long-sentences");
    }

    @Test
    void clarity_explained() {
        Room.where(Act.EXPLAIN_TERM).changesBy("calm", "clarity.explained", Variable.UNDERSTANDING);
        Room.where(Act.EXPLAIN_TERM)
                .henk(Variable.TENSION, 70)
                .changesBy("upset", "clarity.explained", Variable.UNDERSTANDING);
        Room.where(Act.INFO_FACT).passes("clarity.explained");
    }
}
