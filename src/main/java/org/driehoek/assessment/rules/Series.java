package org.driehoek.assessment.rules;

import org.driehoek.scenario.Phase;

/**
 * A run of closed, leading or multiple questions without an open one between, as a fact for the rules.
 *
 * @param phase the phase of its last question
 */
public record Series(int from, int turn, String topic, Phase phase, int length) {}
