package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code ideas.drl}, one by one: when each finds something, and when not. */
class IdeasRulesTest {

    @Test
    void ideas_invited() {
        Room.where(Act.INVITE_IDEA)
                .changes("ideas.invited", Variable.COMMITMENT, Variable.EFFICACY, Variable.RESISTANCE);
        Room.where(Act.ADVICE).passes("ideas.invited");
    }

    @Test
    void ideas_choice() {
        Room.where(Act.OFFER_CHOICE)
                .changes("ideas.choice", Variable.COMMITMENT, Variable.EFFICACY, Variable.RESISTANCE);
        Room.where(Act.HOME_STEP).passes("ideas.choice");
    }
}
