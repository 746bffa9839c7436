package org.driehoek.scenario.language;

import org.jspecify.annotations.Nullable;

/**
 * A finding of the compiler.
 *
 * @param code the number of the kind of finding, for example {@code SC0012}; see {@link Code}
 * @param file relative to the content folder
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, with the values
 * @param value the value at fault, or null
 * @param hint what may be meant, or null
 * @param excerpt the condition at fault and under it a caret, or null
 */
public record Diagnostic(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String message,
        @Nullable String value,
        @Nullable String hint,
        @Nullable String excerpt) {

    /** Returns whether this is an error. */
    public boolean error() {
        return severity == Severity.ERROR;
    }

    /** Returns the finding as an author reads it: place, code and message; then, indented, the excerpt and the hint. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder()
                .append(file)
                .append(':')
                .append(line)
                .append(':')
                .append(column)
                .append(": ")
                .append(code)
                .append(error() ? " error: " : " warning: ")
                .append(message);
        if (excerpt != null) {
            out.append("\n    ").append(excerpt.replace("\n", "\n    "));
        }
        if (hint != null) {
            out.append("\n    Maybe ").append(hint);
        }
        return out.toString();
    }
}
