package org.driehoek.scenario;

/** Something that happens once in a talk, after the reply of the first turn in which its condition holds. */
public record Event(String id, Condition when, Reply reply) {}
