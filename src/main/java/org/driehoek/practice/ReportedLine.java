package org.driehoek.practice;

/** Says which sentence of an attempt a student means. */
public sealed interface ReportedLine {

    /**
     * What somebody else said or did.
     *
     * @param turn the own turn that it answered, from 1; 0 for how the talk was opened
     * @param line which of the lines of that turn, from 0
     */
    record Theirs(int turn, int line) implements ReportedLine {}

    /**
     * What the student said.
     *
     * @param turn from 1
     */
    record Mine(int turn) implements ReportedLine {}

    /**
     * What the student can say now, or could have said.
     *
     * @param move the id of a move of the scenario
     */
    record Offered(String move) implements ReportedLine {}
}
