package org.driehoek.practice;

import java.time.Instant;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a student reported; it does not say who.
 *
 * @param scenario the scenario's id
 * @param title what the scenario is called
 * @param revision the author's number of the version that was played
 * @param turn the own turn that the sentence belongs to, 0 before the first
 * @param speaker who says it, or null when it is the teacher's
 * @param line the sentence, in both languages
 * @param source where the sentence stands in the scenario
 * @param words what the student wrote; empty when nothing
 * @param handledAt null while nobody has answered
 * @param answer what the student is answered; null until then
 * @param read whether the student has seen the answer
 */
public record LineReportView(
        ReportId id,
        String scenario,
        Text title,
        int revision,
        int turn,
        @Nullable Text speaker,
        Text line,
        String source,
        ReportKind kind,
        String words,
        Instant reportedAt,
        @Nullable Instant handledAt,
        @Nullable String answer,
        boolean read) {}
