package org.driehoek.scenario;

/** A change to a character's variable that an author wrote down, in points. */
public record Change(String character, Variable variable, int points) {}
