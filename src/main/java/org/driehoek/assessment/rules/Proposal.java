package org.driehoek.assessment.rules;

import org.driehoek.scenario.StepKind;

/** A step that the teacher proposed, as a fact for the rules. */
public record Proposal(int turn, String topic, String step, StepKind kind, boolean fits) {}
