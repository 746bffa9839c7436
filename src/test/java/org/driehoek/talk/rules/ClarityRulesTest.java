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

    @Test
    void clarity_lost() {
        Room.where()
                .henkSpeaks("A2")
                .jargon()
                .changes("clarity.lost", Variable.TENSION, Variable.HEARD, Variable.UNDERSTANDING);
        Room.where().jargon().passes("clarity.lost");
        Room.where()
                .henkSpeaks("A2")
                .longSentences()
                .changes("clarity.lost", Variable.TENSION, Variable.HEARD, Variable.UNDERSTANDING);
        Room.where().henkSpeaks("A2").passes("clarity.lost");
    }

    @Test
    void clarity_yes_unmeant() {
        Room.where(Act.PLAN)
                .henkSpeaks("A2")
                .henk(Variable.UNDERSTANDING, 44)
                .changes("clarity.yes-unmeant", Variable.COMMITMENT);
        Room.where(Act.CLOSED_QUESTION)
                .henkSpeaks("A2")
                .henk(Variable.UNDERSTANDING, 44)
                .passes("clarity.yes-unmeant");
        Room.where(Act.PLAN).henkSpeaks("A2").henk(Variable.UNDERSTANDING, 45).passes("clarity.yes-unmeant");
        Room.where(Act.PLAN).henk(Variable.UNDERSTANDING, 44).passes("clarity.yes-unmeant");
    }
}
