package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code rose.drl}, one by one: when each finds something, and when not. */
class RoseRulesTest {

    @Test
    void rose_together() {
        Room.where(Act.VALIDATE).changesBy("calm", "rose.together", Variable.AFFILIATION);
        Room.where(Act.VALIDATE).henk(Variable.TENSION, 70).changesBy("upset", "rose.together", Variable.AFFILIATION);
        Room.where(Act.VALIDATE, Act.BLAME).passes("rose.together");
        Room.where(Act.VALIDATE).henk(Variable.AFFILIATION, 30).passes("rose.together");
        Room.where(Act.INFO_FACT).passes("rose.together");
    }

    @Test
    void rose_against() {
        Room.where(Act.DEFEND).changesBy("calm", "rose.against", Variable.AFFILIATION);
        Room.where(Act.BLAME).henk(Variable.TENSION, 70).changesBy("upset", "rose.against", Variable.AFFILIATION);
        Room.where(Act.DEFEND).henk(Variable.AFFILIATION, -35).passes("rose.against");
        Room.where(Act.INFO_FACT).passes("rose.against");
    }

    @Test
    void rose_above() {
        Room.where(Act.ADVICE).changesBy("calm", "rose.above", Variable.DOMINANCE);
        Room.where(Act.PERSUADE).henk(Variable.TENSION, 70).changesBy("upset", "rose.above", Variable.DOMINANCE);
        Room.where(Act.ADVICE, Act.ASK_PERMISSION).passes("rose.above");
        Room.where(Act.ADVICE).henk(Variable.DOMINANCE, -25).passes("rose.above");
    }

    @Test
    void rose_below() {
        Room.where(Act.ASK_PERMISSION).changesBy("calm", "rose.below", Variable.DOMINANCE);
        Room.where(Act.APOLOGY).henk(Variable.TENSION, 70).changesBy("upset", "rose.below", Variable.DOMINANCE);
        Room.where(Act.INFO_FACT).passes("rose.below");
        Room.where(Act.INVITE_IDEA).henk(Variable.DOMINANCE, 25).passes("rose.below");
    }

    @Test
    void rose_rebuffed() {
        Room.where(Act.DEFEND).henk(Variable.AFFILIATION, 15).changes("rose.rebuffed", Variable.TENSION);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.AFFILIATION, 15).passes("rose.rebuffed");
        Room.where(Act.DEFEND).henk(Variable.AFFILIATION, 14).passes("rose.rebuffed");
    }

    @Test
    void rose_contest() {
        Room.where(Act.ADVICE)
                .henk(Variable.DOMINANCE, 15)
                .changes("rose.contest", Variable.TENSION, Variable.RESISTANCE);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.DOMINANCE, 15).passes("rose.contest");
        Room.where(Act.ADVICE, Act.INVITE_IDEA).henk(Variable.DOMINANCE, 15).passes("rose.contest");
        Room.where(Act.ADVICE).henk(Variable.DOMINANCE, 14).passes("rose.contest");
    }
}
