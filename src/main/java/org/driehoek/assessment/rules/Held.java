package org.driehoek.assessment.rules;

import org.driehoek.scenario.TalkType;

/**
 * The talk as a whole, as a fact for the rules.
 *
 * @param turns the number of own turns
 * @param topic the topic of the last turn
 * @param deferred whether a second talk was agreed
 * @param pupilPresent whether the pupil was in the room from the start
 */
public record Held(TalkType type, int turns, String topic, boolean deferred, boolean pupilPresent) {}
