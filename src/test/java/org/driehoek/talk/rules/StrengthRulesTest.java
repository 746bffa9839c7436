package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code strength.drl}, one by one: when each finds something, and when not. */
class StrengthRulesTest {

    @Test
    void strength_early() {
        Room.where(Act.STRENGTH)
                .changesBy(
                        "anew",
                        "strength.early",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.OPENNESS,
                        Variable.AFFILIATION);
        Room.where()
                .saidBefore(Act.STRENGTH)
                .changesBy(
                        "again",
                        "strength.early",
                        Variable.TRUST,
                        Variable.TENSION,
                        Variable.OPENNESS,
                        Variable.AFFILIATION);
        Room.where(Act.STRENGTH).planning().passes("strength.early");
        Room.where(Act.STRENGTH, Act.BUT_TURN).passes("strength.early");
        Room.where(Act.STRENGTH, Act.LABEL).passes("strength.early");
    }

    @Test
    void strength_in_plan() {
        Room.where(Act.STRENGTH).planning().changes("strength.in-plan", Variable.TRUST, Variable.EFFICACY);
        Room.where(Act.STRENGTH).passes("strength.in-plan");
        Room.where(Act.STRENGTH, Act.BUT_TURN).planning().passes("strength.in-plan");
    }

    @Test
    void strength_taken_back() {
        Room.where(Act.STRENGTH, Act.BUT_TURN).changes("strength.taken-back", Variable.TRUST, Variable.TENSION);
        Room.where(Act.STRENGTH).passes("strength.taken-back");
    }

    @Test
    void strength_future() {
        Room.where(Act.FUTURE).changes("strength.future", Variable.TENSION, Variable.COMMITMENT);
        Room.where(Act.STRENGTH).passes("strength.future");
    }
}
