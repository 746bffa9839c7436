package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code pupil.drl}, one by one: when each finds something, and when not. */
class PupilRulesTest {

    @Test
    void pupil_addressed() {
        Room.where(Act.PUPIL_ADDRESS).milan(0).changes("pupil.addressed", Variable.ENGAGEMENT, Variable.DISTRESS);
        Room.where(Act.PUPIL_ADDRESS).milan(1).passes("pupil.addressed");
        Room.where(Act.LABEL).milan(0).passes("pupil.addressed");
    }

    @Test
    void pupil_voice() {
        Room.where(Act.PUPIL_VOICE).milan(1).changes("pupil.voice", Variable.ENGAGEMENT);
        Room.where(Act.PUPIL_VOICE).milan(0).passes("pupil.voice");
        Room.where(Act.PUPIL_VOICE).passes("pupil.voice");
    }

    @Test
    void pupil_left_out() {
        Room.where(Act.INFO_FACT).milan(3).changes("pupil.left-out", Variable.ENGAGEMENT);
        Room.where(Act.INFO_FACT).milan(2).passes("pupil.left-out");
        Room.where(Act.INFO_FACT).milan(4).passes("pupil.left-out");
    }

    @Test
    void pupil_hurt() {
        Room.where(Act.LABEL).milan(1).changes("pupil.hurt", Variable.ENGAGEMENT, Variable.DISTRESS);
        Room.where(Act.LABEL).passes("pupil.hurt");
        Room.where(Act.INFO_FACT).milan(1).passes("pupil.hurt");
    }

    @Test
    void pupil_interprets() {
        Room.where(Act.PUPIL_INTERPRETS).milan(0).changes("pupil.interprets", Variable.DISTRESS);
        Room.where(Act.PUPIL_ADDRESS).milan(0).passes("pupil.interprets");
    }

    @Test
    void pupil_praised() {
        Room.where(Act.STRENGTH).milan(1).changes("pupil.praised", Variable.ENGAGEMENT, Variable.DISTRESS);
        Room.where(Act.STRENGTH).passes("pupil.praised");
    }
}
