package org.driehoek.assessment.rules;

import org.driehoek.scenario.Phase;

/**
 * A phase that the talk went past, as a fact for the rules.
 *
 * @param turn the own turn that went on to a later phase
 * @param late whether the phase got its turn after all; else never
 */
public record PassedBy(int turn, String topic, Phase phase, boolean late) {}
