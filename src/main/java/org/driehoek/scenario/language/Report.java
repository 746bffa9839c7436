package org.driehoek.scenario.language;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reports findings in one file. */
record Report(String file, Problems problems) {

    /** Longest value that is shown; longer ones are cut. */
    private static final int LONGEST = 80;

    void add(Code code, Mark mark, Object... values) {
        hinted(code, mark, null, values);
    }

    /** Adds a finding with what may be meant; the first value is the one at fault. */
    void hinted(Code code, Mark mark, @Nullable String hint, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = cut(String.valueOf(values[i]));
        }
        String value = shown.length == 0 ? null : String.valueOf(shown[0]);
        problems.add(code, file, mark, code.message(shown), value, hint, null);
    }

    /** Adds a finding with the nearest of the names that would have been right. */
    void suggesting(Code code, Mark mark, String wrong, Collection<String> right, Object... values) {
        hinted(code, mark, Suggestion.of(wrong, right), values);
    }

    private static String cut(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
