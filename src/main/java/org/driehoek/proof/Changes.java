package org.driehoek.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.driehoek.scenario.Variable;

/** How much the variables of characters can change at the most, in hundredths of points; a change may always be none as well. */
final class Changes {

    private final Map<String, int[]> down = new LinkedHashMap<>();
    private final Map<String, int[]> up = new LinkedHashMap<>();

    /** Adds a change that may come on top of the others. */
    void add(String character, Variable variable, int hundredths) {
        Map<String, int[]> side = hundredths < 0 ? down : up;
        side.computeIfAbsent(character, _ -> new int[Variable.values().length])[variable.ordinal()] += hundredths;
    }

    void add(Changes other) {
        other.down.forEach((character, values) -> addAll(down, character, values));
        other.up.forEach((character, values) -> addAll(up, character, values));
    }

    private static void addAll(Map<String, int[]> side, String character, int[] values) {
        int[] sum = side.computeIfAbsent(character, _ -> new int[Variable.values().length]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    /** Takes in a change that comes instead of the others, and not on top of them. */
    void or(Changes other) {
        other.down.forEach((character, values) -> {
            int[] most = down.computeIfAbsent(character, _ -> new int[Variable.values().length]);
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.min(most[i], values[i]);
            }
        });
        other.up.forEach((character, values) -> {
            int[] most = up.computeIfAbsent(character, _ -> new int[Variable.values().length]);
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], values[i]);
            }
        });
    }

    int least(String character, Variable variable) {
        int[] values = down.get(character);
        return values == null ? 0 : values[variable.ordinal()];
    }

    int greatest(String character, Variable variable) {
        int[] values = up.get(character);
        return values == null ? 0 : values[variable.ordinal()];
    }
}
