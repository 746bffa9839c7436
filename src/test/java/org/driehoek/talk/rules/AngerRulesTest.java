package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The rules of {@code anger.drl}, one by one: when each finds something, and when not. */
class AngerRulesTest {

    @Test
    void anger_calmed() {
        Room.where(Act.VALIDATE).henk(Variable.TENSION, 61).changes("anger.calmed", Variable.TENSION);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.TENSION, 61).passes("anger.calmed");
        Room.where(Act.VALIDATE).henk(Variable.TENSION, 60).passes("anger.calmed");
        Room.where(Act.VALIDATE)
                .henkBrings(Initiative.THREATENS)
                .henk(Variable.TENSION, 61)
                .passes("anger.calmed");
        Room.where(Act.VALIDATE)
                .cue(Dimension.EMOTION, Feeling.ANGER, CueLife.TAKEN)
                .henk(Variable.TENSION, 61)
                .passes("anger.calmed");
    }

    @Test
    void anger_limit_on_frustration() {
        Room.where(Act.LIMIT).henk(Variable.TENSION, 61).changes("anger.limit-on-frustration", Variable.TENSION);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.TENSION, 61).passes("anger.limit-on-frustration");
        Room.where(Act.LIMIT).henk(Variable.TENSION, 60).passes("anger.limit-on-frustration");
        Room.where(Act.LIMIT)
                .henkBrings(Initiative.THREATENS)
                .henk(Variable.TENSION, 61)
                .passes("anger.limit-on-frustration");
    }

    @Test
    void anger_limit_on_aggression() {
        Room.where(Act.LIMIT)
                .henkBrings(Initiative.INSULTS)
                .changes("anger.limit-on-aggression", Variable.TRUST, Variable.TENSION, Variable.DOMINANCE);
        Room.where(Act.LIMIT).passes("anger.limit-on-aggression");
        Room.where(Act.LIMIT).henkBrings(Initiative.GOOD_NEWS).passes("anger.limit-on-aggression");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.INSULTS).passes("anger.limit-on-aggression");
        Room.where(Act.LIMIT, Act.COUNTER_ATTACK).henkBrings(Initiative.INSULTS).passes("anger.limit-on-aggression");
    }

    @Test
    void anger_no_limit() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.INSULTS)
                .changes("anger.no-limit", Variable.TENSION, Variable.DOMINANCE);
        Room.where(Act.CLOSED_QUESTION).passes("anger.no-limit");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("anger.no-limit");
        Room.where(Act.CLOSED_QUESTION, Act.LIMIT)
                .henkBrings(Initiative.INSULTS)
                .passes("anger.no-limit");
    }

    @Test
    void anger_struck_back() {
        Room.where(Act.COUNTER_ATTACK)
                .henkBrings(Initiative.INSULTS)
                .changes("anger.struck-back", Variable.TENSION, Variable.AFFILIATION);
        Room.where(Act.COUNTER_ATTACK).passes("anger.struck-back");
        Room.where(Act.COUNTER_ATTACK).henkBrings(Initiative.GOOD_NEWS).passes("anger.struck-back");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.INSULTS).passes("anger.struck-back");
    }

    @Test
    void anger_advice() {
        Room.where(Act.ADVICE)
                .henkBrings(Initiative.INSULTS)
                .changes("anger.advice", Variable.TENSION, Variable.RESISTANCE);
        Room.where(Act.ADVICE).passes("anger.advice");
        Room.where(Act.ADVICE).henkBrings(Initiative.GOOD_NEWS).passes("anger.advice");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.INSULTS).passes("anger.advice");
    }
}
