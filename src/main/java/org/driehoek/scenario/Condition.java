package org.driehoek.scenario;

/** A condition on a running talk, written by an author and checked by the compiler; always terminates, has no effects. */
public interface Condition {

    /** Returns whether the condition holds in the given circumstances. */
    boolean holds(Circumstances circumstances);

    /** Returns the condition as its author wrote it. */
    String source();

    /** Returns what the condition asks, in parts. */
    Requirement asks();
}
