package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code step.drl}, one by one: when each finds something, and when not. */
class StepRulesTest {

    @Test
    void step_fits() {
        Room.where(Act.HOME_STEP)
                .proposing(StepKind.HOME, true)
                .changes("step.fits", Variable.EFFICACY, Variable.COMMITMENT);
        Room.where(Act.HOME_STEP).proposing(StepKind.HOME, false).passes("step.fits");
        Room.where(Act.HOME_STEP).proposing(StepKind.SCHOOL, true).passes("step.fits");
        Room.where(Act.HOME_STEP)
                .proposing(StepKind.HOME, true)
                .henk(Variable.TENSION, 66)
                .passes("step.fits");
    }

    @Test
    void step_unfit() {
        Room.where(Act.HOME_STEP)
                .proposing(StepKind.HOME, false)
                .changes("step.unfit", Variable.EFFICACY, Variable.COMMITMENT);
        Room.where(Act.HOME_STEP).proposing(StepKind.HOME, true).passes("step.unfit");
    }

    @Test
    void step_school() {
        Room.where(Act.PLAN)
                .proposing(StepKind.SCHOOL, true)
                .changes("step.school", Variable.TRUST, Variable.COMMITMENT);
        Room.where(Act.PLAN).proposing(StepKind.HOME, true).passes("step.school");
    }
}
