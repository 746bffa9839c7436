package org.driehoek.practice;

import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Feedback;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Transcript;

/**
 * A finished talk and what the rules made of it when it ended.
 *
 * @param rulebook the rule data that the attempt pins
 * @param ending the ending reached, with its epilogue
 * @param asides what the student did beside talking, which nothing of the assessment knows
 */
public record Debrief(
        AttemptSummary attempt,
        Snapshot snapshot,
        Rulebook rulebook,
        Transcript transcript,
        Assessment assessment,
        Feedback feedback,
        Ending ending,
        Asides asides) {}
