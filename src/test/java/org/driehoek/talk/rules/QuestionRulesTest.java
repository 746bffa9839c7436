package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code question.drl}, one by one: when each finds something, and when not. */
class QuestionRulesTest {

    @Test
    void question_leading() {
        Room.where(Act.LEADING_QUESTION).changes("question.leading", Variable.OPENNESS, Variable.RESISTANCE);
        Room.where(Act.OPEN_QUESTION).passes("question.leading");
    }

    @Test
    void question_multiple() {
        Room.where(Act.MULTIPLE_QUESTION).changes("question.multiple", Variable.OPENNESS);
        Room.where(Act.OPEN_QUESTION).passes("question.multiple");
    }

    @Test
    void question_why() {
        Room.where(Act.WHY_QUESTION).henk(Variable.TENSION, 61).changes("question.why", Variable.TENSION);
        Room.where(Act.WHY_QUESTION).henk(Variable.TENSION, 60).passes("question.why");
        Room.where(Act.PROBE).henk(Variable.TENSION, 61).passes("question.why");
    }

    @Test
    void question_series() {
        Room.where().saidBefore(Act.CLOSED_QUESTION).changes("question.series", Variable.HEARD, Variable.OPENNESS);
        Room.where(Act.CLOSED_QUESTION).passes("question.series");
    }
}
