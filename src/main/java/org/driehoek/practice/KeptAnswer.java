package org.driehoek.practice;

/** What became of an answer that a student wrote. */
public sealed interface KeptAnswer {

    /** It is saved. */
    record Saved() implements KeptAnswer {}

    /**
     * It is not saved: the student wrote something else in another window.
     *
     * @param there what is saved
     */
    record MovedOn(String there) implements KeptAnswer {}
}
