package org.driehoek.practice;

import org.driehoek.scenario.Text;

/**
 * A word of help that was given while a talk went on: what there was to notice, never what to say.
 *
 * @param turn how many turns had been held when it was given
 * @param about what it is about: {@code cue:} or {@code dimension:} and an id
 */
public record Hint(int turn, String about, Text words) {}
