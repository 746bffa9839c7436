package org.driehoek.talk;

/** What the teacher does in a turn. */
public sealed interface Input {

    /** Says an offered move. */
    record Said(String move) implements Input {}

    /** Says nothing and waits. */
    record Silent() implements Input {}

    /** Breaks off the talk without closing it. */
    record Left() implements Input {}

    /** Returns the written form: a move id, {@code @silence} or {@code @leave}. */
    default String written() {
        return switch (this) {
            case Said said -> said.move();
            case Silent _ -> "@silence";
            case Left _ -> "@leave";
        };
    }

    /** Reads the written form; any text that is not one of the two words beginning with {@code @} is taken for a move id. */
    static Input parse(String written) {
        return switch (written) {
            case "@silence" -> new Silent();
            case "@leave" -> new Left();
            default -> new Said(written);
        };
    }
}
