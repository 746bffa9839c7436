package org.driehoek.scenario;

/** A question to think about after the talk; the student answers it in writing. */
public record Question(String id, Text ask) {}
