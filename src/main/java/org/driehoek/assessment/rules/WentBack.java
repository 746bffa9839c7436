package org.driehoek.assessment.rules;

/**
 * A step back to an earlier phase, as a fact for the rules.
 *
 * @param cued whether it took a cue of the parent's
 */
public record WentBack(int turn, String topic, boolean cued) {}
