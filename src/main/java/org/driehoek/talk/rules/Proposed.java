package org.driehoek.talk.rules;

import org.driehoek.scenario.StepKind;

/** A step that the teacher proposes; {@code fits} is whether it fits this family. */
public record Proposed(StepKind kind, boolean fits) {}
