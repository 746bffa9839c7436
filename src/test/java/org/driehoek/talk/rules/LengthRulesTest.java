package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code length.drl}, one by one: when each finds something, and when not. */
class LengthRulesTest {

    @Test
    void length_monologue() {
        Room.where(Act.INFO_FACT)
                .monologue(90)
                .changesBy("long", "length.monologue", Variable.HEARD, Variable.OPENNESS);
        Room.where(Act.INFO_FACT)
                .monologue(91)
                .changesBy("endless", "length.monologue", Variable.HEARD, Variable.OPENNESS);
        Room.where(Act.INFO_FACT).passes("length.monologue");
    }

    @Test
    void length_interrupts() {
        Room.where(Act.INTERRUPT).changes("length.interrupts", Variable.HEARD, Variable.TENSION);
        Room.where(Act.REFOCUS).passes("length.interrupts");
    }

    @Test
    void length_self_story() {
        Room.where(Act.SELF_STORY).changes("length.self-story", Variable.HEARD);
        Room.where(Act.EXAMPLE).passes("length.self-story");
    }
}
