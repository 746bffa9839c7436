package org.driehoek.assessment.rules;

import org.driehoek.scenario.StepKind;

/**
 * A step that was agreed, as a fact for the rules.
 *
 * @param teachers whether the teacher does it
 * @param familys whether someone other than the teacher was the first to bring it up
 */
public record Agreed(
        int turn, String topic, String step, StepKind kind, boolean fits, boolean teachers, boolean familys) {}
