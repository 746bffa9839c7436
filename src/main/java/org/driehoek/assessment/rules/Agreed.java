package org.driehoek.assessment.rules;

import org.driehoek.scenario.StepKind;

/**
 * A step that was agreed, as a fact for the rules.
 *
 * @param teachers whether the teacher does it
 */
public record Agreed(int turn, String topic, String step, StepKind kind, boolean fits, boolean teachers) {}
