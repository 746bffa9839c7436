package org.driehoek.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.driehoek.scenario.Variable;

/** The least and the greatest value that each variable of each character can have at some moment. */
final class Bounds {

    private final Map<String, int[]> least = new LinkedHashMap<>();
    private final Map<String, int[]> greatest = new LinkedHashMap<>();

    /** Returns bounds that hold nothing; joined with others they are the others. */
    static Bounds none() {
        return new Bounds();
    }

    void value(String character, Variable variable, int value) {
        include(character, variable, value, value);
    }

    /** Widens the bounds of a variable. */
    void include(String character, Variable variable, int from, int to) {
        int[] low = least.computeIfAbsent(character, _ -> filled(Integer.MAX_VALUE));
        int[] high = greatest.computeIfAbsent(character, _ -> filled(Integer.MIN_VALUE));
        low[variable.ordinal()] = Math.min(low[variable.ordinal()], variable.clamp(from));
        high[variable.ordinal()] = Math.max(high[variable.ordinal()], variable.clamp(to));
    }

    private static int[] filled(int value) {
        int[] all = new int[Variable.values().length];
        Arrays.fill(all, value);
        return all;
    }

    boolean knows(String character, Variable variable) {
        return least(character, variable) <= greatest(character, variable);
    }

    int least(String character, Variable variable) {
        int[] values = least.get(character);
        return values == null ? Integer.MAX_VALUE : values[variable.ordinal()];
    }

    int greatest(String character, Variable variable) {
        int[] values = greatest.get(character);
        return values == null ? Integer.MIN_VALUE : values[variable.ordinal()];
    }

    void join(Bounds other) {
        for (String character : other.least.keySet()) {
            for (Variable variable : Variable.values()) {
                if (other.knows(character, variable)) {
                    include(character, variable, other.least(character, variable), other.greatest(character, variable));
                }
            }
        }
    }

    /** Returns these bounds after a change that is somewhere within others. */
    Bounds plus(Changes changes) {
        Bounds sum = new Bounds();
        for (String character : least.keySet()) {
            for (Variable variable : Variable.values()) {
                if (knows(character, variable)) {
                    sum.include(
                            character,
                            variable,
                            least(character, variable) + Math.floorDiv(changes.least(character, variable), 100),
                            greatest(character, variable) + Math.ceilDiv(changes.greatest(character, variable), 100));
                }
            }
        }
        return sum;
    }
}
