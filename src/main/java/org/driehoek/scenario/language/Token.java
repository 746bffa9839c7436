package org.driehoek.scenario.language;

/**
 * A piece of a condition.
 *
 * @param text as written; a string without its quotes
 * @param at the position in the condition, from 0
 */
record Token(Type type, String text, int at) {

    enum Type {
        NUMBER,
        STRING,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    /** Says what stands here, for messages. */
    String words() {
        return type == Type.END ? "the end" : "'" + text + "'";
    }
}
