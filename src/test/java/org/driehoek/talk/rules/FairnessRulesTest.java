package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code fairness.drl}, one by one: when each finds something, and when not. */
class FairnessRulesTest {

    @Test
    void fairness_third_party() {
        Room.where(Act.THIRD_PARTY).changes("fairness.third-party", Variable.TRUST);
        Room.where(Act.EXAMPLE).passes("fairness.third-party");
    }

    @Test
    void fairness_absent() {
        Room.where(Act.CRITICISE_ABSENT).changes("fairness.absent", Variable.TRUST);
        Room.where(Act.REFER).passes("fairness.absent");
    }

    @Test
    void fairness_diagnosis() {
        Room.where(Act.DIAGNOSIS).changes("fairness.diagnosis", Variable.TENSION, Variable.RESISTANCE);
        Room.where(Act.INFO_FACT).passes("fairness.diagnosis");
    }

    @Test
    void fairness_limit() {
        Room.where(Act.BOUNDARY).changes("fairness.limit", Variable.TRUST);
        Room.where(Act.REFER).changes("fairness.limit", Variable.TRUST);
        Room.where(Act.LIMIT, Act.THREAT).passes("fairness.limit");
        Room.where(Act.INFO_FACT).passes("fairness.limit");
    }
}
