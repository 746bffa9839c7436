package org.driehoek.assessment.rules;

/** A number that the rule data sets, as a fact for the rules. */
public record Threshold(String name, int value) {}
