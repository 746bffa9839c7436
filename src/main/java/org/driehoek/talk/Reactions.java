package org.driehoek.talk;

/** The rules by which parents react to what a teacher says. Implementations keep nothing between turns. */
public interface Reactions {

    /** Returns what the rules make of one turn; the same situation always gives the same reaction, in any order. */
    Reaction react(Situation situation);

    /** Returns the SHA-256 of the rules, in hex; of nothing else. */
    String version();
}
