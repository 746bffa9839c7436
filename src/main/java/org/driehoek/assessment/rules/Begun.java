package org.driehoek.assessment.rules;

import org.driehoek.scenario.Initiative;

/**
 * Something that a character did of their own accord, as a fact for the rules.
 *
 * @param turn the own turn that answers it
 */
public record Begun(int turn, String topic, Initiative does) {}
