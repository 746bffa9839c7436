package org.driehoek.scenario.language;

import java.util.List;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What became of a content source. What has an error is left out and reported; the rest works.
 *
 * @param scenarios by scenario id
 * @param rulebook null when a rubric file is missing or has an error
 * @param feedback null when {@code feedback.yaml} is missing or has an error
 * @param talks the played talks of the scenarios that compiled, by file
 * @param diagnostics by file, line and column
 */
public record Compilation(
        List<Snapshot> scenarios,
        @Nullable Rulebook rulebook,
        @Nullable FeedbackTexts feedback,
        List<PlayedTalk> talks,
        List<Diagnostic> diagnostics) {

    /** Returns whether nothing had to be left out. */
    public boolean clean() {
        return diagnostics.stream().noneMatch(Diagnostic::error);
    }
}
