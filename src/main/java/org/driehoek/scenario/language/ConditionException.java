package org.driehoek.scenario.language;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a condition and where; always becomes a diagnostic. */
final class ConditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final int at;
    private final String value;
    private final @Nullable String hint;
    private final String message;

    ConditionException(Code code, int at, String value) {
        this(code, at, value, null);
    }

    ConditionException(Code code, int at, String value, @Nullable String hint) {
        this(code, at, value, hint, code.message(value));
    }

    private ConditionException(Code code, int at, String value, @Nullable String hint, String message) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.value = value;
        this.hint = hint;
        this.message = message;
    }

    /** Says that a name means nothing; {@code what} is what was expected. */
    static ConditionException unknown(int at, String name, String what, @Nullable String hint) {
        return new ConditionException(Code.CONDITION_NAME, at, name, hint, Code.CONDITION_NAME.message(name, what));
    }

    Code code() {
        return code;
    }

    /** Returns the position in the condition, from 0. */
    int at() {
        return at;
    }

    String value() {
        return value;
    }

    @Nullable
    String hint() {
        return hint;
    }

    String words() {
        return message;
    }
}
