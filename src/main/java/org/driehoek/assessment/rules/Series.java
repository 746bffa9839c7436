package org.driehoek.assessment.rules;

/** A run of closed, leading or multiple questions without an open one between, as a fact for the rules. */
public record Series(int from, int turn, String topic, int length) {}
