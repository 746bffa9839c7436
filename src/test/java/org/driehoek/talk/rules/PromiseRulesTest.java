package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
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

    @Test
    void promise_broken() {
        Room.where(Act.CLOSED_QUESTION)
                .henkBrings(Initiative.PROMISE_BROKEN)
                .changes("promise.broken", Variable.TRUST, Variable.TENSION);
        Room.where(Act.CLOSED_QUESTION).passes("promise.broken");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.GOOD_NEWS).passes("promise.broken");
        Room.where(Act.CLOSED_QUESTION, Act.APOLOGY)
                .henkBrings(Initiative.PROMISE_BROKEN)
                .passes("promise.broken");
    }

    @Test
    void promise_broken_owned() {
        Room.where(Act.APOLOGY).henkBrings(Initiative.PROMISE_BROKEN).changes("promise.broken-owned", Variable.TRUST);
        Room.where(Act.APOLOGY).passes("promise.broken-owned");
        Room.where(Act.APOLOGY).henkBrings(Initiative.GOOD_NEWS).passes("promise.broken-owned");
        Room.where(Act.CLOSED_QUESTION).henkBrings(Initiative.PROMISE_BROKEN).passes("promise.broken-owned");
    }

    @Test
    void promise_held() {
        Room.where().henkBrings(Initiative.PROMISE_KEPT).changes("promise.held", Variable.TRUST, Variable.RESISTANCE);
        Room.where().passes("promise.held");
        Room.where().henkBrings(Initiative.GOOD_NEWS).passes("promise.held");
    }
}
