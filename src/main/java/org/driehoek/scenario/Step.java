package org.driehoek.scenario;

/**
 * Something that can be agreed.
 *
 * @param who the character (or {@code teacher}) who does it
 * @param fits whether it fits this family
 * @param what what is done
 * @param starts when it starts or how often it is done
 */
public record Step(String id, StepKind kind, String who, boolean fits, Text what, Text starts) {}
