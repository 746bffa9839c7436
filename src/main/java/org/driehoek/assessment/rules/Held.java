package org.driehoek.assessment.rules;

import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.TalkType;
import org.jspecify.annotations.Nullable;

/**
 * The talk as a whole, as a fact for the rules.
 *
 * @param turns the number of own turns
 * @param topic the topic of the last turn
 * @param ending the kind of its ending; null while it is not over
 * @param pupilPresent whether the pupil was in the room from the start
 */
public record Held(
        TalkType type, int turns, String topic, @Nullable EndingKind ending, boolean pupilPresent) {}
