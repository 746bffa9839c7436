package org.driehoek.assessment.rules;

import org.driehoek.scenario.Feature;

/** A feature of the whole talk, as a fact for the rules. */
public record Measure(Feature feature, int value) {}
