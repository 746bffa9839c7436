package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** The rules of {@code promise.drl}, one by one: when each finds something, and when not. */
class PromiseRulesTest {

    @Test
    void promise_made() {
        Room.where(Act.PROMISE).changes("promise.made", Variable.TRUST);
        Room.where(Act.PLAN).passes("promise.made");
    }

    @Test
    void promise_kept() {
        Room.where(Act.PROMISE_KEPT).changes("promise.kept", Variable.TRUST, Variable.RESISTANCE);
        Room.where(Act.PROMISE).passes("promise.kept");
    }
}
