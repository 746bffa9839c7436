package org.driehoek.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.assessment.Observation.Verdict;

/** What one rule must find, and in what it must find nothing. */
record RuleCase(
        String rule, List<List<Object>> matching, List<List<Object>> others, Verdict verdict, int from, int turn) {

    static RuleCase rule(String id, Verdict verdict, int from, int turn) {
        return new RuleCase(id, new ArrayList<>(), new ArrayList<>(), verdict, from, turn);
    }

    /** Adds facts that together match. */
    RuleCase in(Object... facts) {
        matching.add(List.of(facts));
        return this;
    }

    /** Adds facts that together must not match. */
    RuleCase notIn(Object... facts) {
        others.add(List.of(facts));
        return this;
    }
}
