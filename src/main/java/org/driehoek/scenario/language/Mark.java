package org.driehoek.scenario.language;

/** A place in a file: line and column, both from 1. */
record Mark(int line, int column) implements Comparable<Mark> {

    static final Mark START = new Mark(1, 1);

    @Override
    public int compareTo(Mark other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
