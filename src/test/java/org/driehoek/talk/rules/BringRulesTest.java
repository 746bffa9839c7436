package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The rules of {@code bring.drl}, one by one: when each finds something, and when not. */
class BringRulesTest {

    @Test
    void bring_returns() {
        Room.where()
                .olderLightCue(Dimension.LISTENING, CueLife.OPEN)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.returns");
        Room.where(Act.PARAPHRASE)
                .olderCue(Dimension.LISTENING, null, CueLife.OPEN)
                .cue(Dimension.LISTENING, null, CueLife.TAKEN)
                .passes("bring.returns");
        Room.where()
                .olderCue(Dimension.LISTENING, null, CueLife.OPEN)
                .henk(Variable.DOMINANCE, -15)
                .brings("bring.returns", Initiative.RETURNS);
        Room.where()
                .olderCue(Dimension.LISTENING, null, CueLife.OPEN)
                .henk(Variable.DOMINANCE, -16)
                .passes("bring.returns");
        Room.where()
                .cue(Dimension.LISTENING, null, CueLife.OPEN)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.returns");
        Room.where()
                .olderCue(Dimension.LISTENING, null, CueLife.TAKEN)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.returns");
    }

    @Test
    void bring_asks_advice() {
        Room.where(Act.INVITE_IDEA).henk(Variable.EFFICACY, 34).brings("bring.asks-advice", Initiative.ASKS_ADVICE);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.EFFICACY, 34).passes("bring.asks-advice");
        Room.where(Act.INVITE_IDEA).henk(Variable.EFFICACY, 35).passes("bring.asks-advice");
    }

    @Test
    void bring_changes_subject() {
        Room.where()
                .saidBefore(Act.OPEN_QUESTION)
                .henk(Variable.OPENNESS, 34)
                .brings("bring.changes-subject", Initiative.CHANGES_SUBJECT);
        Room.where(Act.OPEN_QUESTION).henk(Variable.OPENNESS, 34).passes("bring.changes-subject");
        Room.where().saidBefore(Act.OPEN_QUESTION).henk(Variable.OPENNESS, 35).passes("bring.changes-subject");
    }

    @Test
    void bring_agrees_too_fast() {
        Room.where(Act.PLAN)
                .henk(Variable.COMMITMENT, 39)
                .henk(Variable.DOMINANCE, -16)
                .brings("bring.agrees-too-fast", Initiative.AGREES_TOO_FAST);
        Room.where(Act.CLOSED_QUESTION)
                .henk(Variable.COMMITMENT, 39)
                .henk(Variable.DOMINANCE, -16)
                .passes("bring.agrees-too-fast");
        Room.where(Act.PLAN)
                .henk(Variable.COMMITMENT, 40)
                .henk(Variable.DOMINANCE, -16)
                .passes("bring.agrees-too-fast");
        Room.where(Act.PLAN)
                .henk(Variable.COMMITMENT, 39)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.agrees-too-fast");
    }

    @Test
    void bring_asks() {
        Room.where().saidBefore(Act.OPEN_QUESTION).henk(Variable.DOMINANCE, 15).brings("bring.asks", Initiative.ASKS);
        Room.where(Act.OPEN_QUESTION).henk(Variable.DOMINANCE, 15).passes("bring.asks");
        Room.where().saidBefore(Act.OPEN_QUESTION).henk(Variable.DOMINANCE, 14).passes("bring.asks");
    }

    @Test
    void bring_power_move() {
        Room.where(Act.DEFEND)
                .henk(Variable.DOMINANCE, 15)
                .henk(Variable.TENSION, 61)
                .brings("bring.power-move", Initiative.POWER_MOVE);
        Room.where(Act.CLOSED_QUESTION)
                .henk(Variable.DOMINANCE, 15)
                .henk(Variable.TENSION, 61)
                .passes("bring.power-move");
        Room.where(Act.DEFEND)
                .henk(Variable.DOMINANCE, 14)
                .henk(Variable.TENSION, 61)
                .passes("bring.power-move");
        Room.where(Act.DEFEND)
                .henk(Variable.DOMINANCE, 15)
                .henk(Variable.TENSION, 60)
                .passes("bring.power-move");
    }

    @Test
    void bring_accuses() {
        Room.where(Act.DEFEND)
                .henk(Variable.TENSION, 61)
                .henk(Variable.DOMINANCE, -15)
                .brings("bring.accuses", Initiative.ACCUSES);
        Room.where(Act.CLOSED_QUESTION)
                .henk(Variable.TENSION, 61)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.accuses");
        Room.where(Act.DEFEND)
                .henk(Variable.TENSION, 60)
                .henk(Variable.DOMINANCE, -15)
                .passes("bring.accuses");
        Room.where(Act.DEFEND)
                .henk(Variable.TENSION, 61)
                .henk(Variable.DOMINANCE, -16)
                .passes("bring.accuses");
    }
}
