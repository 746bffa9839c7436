package org.driehoek.talk.rules;

import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Dynamics;

/**
 * What rules compare with: the thresholds of the rulebook that a talk is pinned to. A talk that was begun before rulebooks had
 * a threshold goes on with the value that the threshold came with, so that it can be finished.
 */
final class Limits {

    /** Thresholds that came after the first release, with the values that they came with. Never changed, only added to. */
    static final SequencedMap<String, Integer> LATER = new TreeMap<>();

    static {
        LATER.put("commanding", 15);
        LATER.put("distrustful", 35);
        LATER.put("endless-words", 90);
        LATER.put("half-hearted", 40);
        LATER.put("half-understood", 45);
        LATER.put("understood", 60);
        LATER.put("warm", 15);
    }

    private Limits() {}

    static int of(Dynamics dynamics, String name) {
        Integer value = dynamics.thresholds().get(name);
        Integer later = LATER.get(name);
        return value == null && later != null ? later : dynamics.threshold(name);
    }
}
