package org.driehoek.talk.rules;

import java.util.Arrays;
import java.util.List;
import org.drools.model.Binding;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** A fact that is looked for. */
record TableStep(Kind kind, Class<?> type, int place, List<Test> tests, List<Bound> bound) {

    /** Returns whether a fact passes the tests that look at nothing else. */
    boolean fits(@Nullable Object fact) {
        try {
            for (Test test : tests) {
                if (alone(test) && (fact == null || !test.predicate().test(same(fact, test.arguments().length)))) {
                    return false;
                }
            }
            return fact != null;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether, whatever was said in the turn before, one of some facts passes all tests. */
    boolean sure(List<Said> said) {
        if (!tests.stream().allMatch(this::alone)) {
            return false;
        }
        for (int i = 0; i < said.size(); i += 2) {
            if (fits(said.get(i)) && fits(said.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean alone(Test test) {
        return Arrays.stream(test.arguments()).allMatch(argument -> argument == place);
    }

    private static Object[] same(Object fact, int times) {
        Object[] values = new Object[times];
        Arrays.fill(values, fact);
        return values;
    }

    boolean holds(Object fact, Object[] chosen) throws Exception {
        chosen[place] = fact;
        for (Test test : tests) {
            if (!test.predicate().test(values(test.arguments(), chosen))) {
                return false;
            }
        }
        return true;
    }

    void bind(Object fact, Object[] chosen) {
        chosen[place] = fact;
        for (Bound each : bound) {
            chosen[each.place()] = each.binding().eval(values(each.arguments(), chosen));
        }
    }

    enum Kind {
        /** For each fact that fits. */
        EACH,
        /** Whether there is one that fits. */
        ONE,
        /** Whether there is none. */
        NONE
    }

    /** A test and the places of what it looks at. */
    record Test(PredicateN predicate, int[] arguments) {}

    /** A value that a fact gives, and its place. */
    record Bound(Binding binding, int place, int[] arguments) {}

    private static Object[] values(int[] places, Object[] chosen) {
        Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = chosen[places[i]];
        }
        return values;
    }
}
