package org.driehoek.scenario.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What became of a content source. What has an error is left out and reported; the rest works.
 *
 * @param scenarios by scenario id
 * @param castings scenarios that are open to more personas, once more for each of these
 * @param rulebook null when a rubric file is missing or has an error
 * @param feedback null when {@code feedback.yaml} is missing or has an error
 * @param talks the played talks of the scenarios that compiled, by file
 * @param diagnostics by file, line and column
 */
public record Compilation(
        List<Snapshot> scenarios,
        List<Snapshot> castings,
        @Nullable Rulebook rulebook,
        @Nullable FeedbackTexts feedback,
        List<PlayedTalk> talks,
        List<Diagnostic> diagnostics) {

    /** Returns what a played talk is played on: its scenario with the persona that it names, or with the scenario's own. */
    public Optional<Snapshot> snapshotOf(PlayedTalk talk) {
        return Stream.concat(scenarios.stream(), castings.stream())
                .filter(snapshot -> snapshot.scenario().id().equals(talk.scenario()))
                .filter(snapshot -> talk.persona() == null
                        || talk.persona().equals(snapshot.scenario().main().persona()))
                .findFirst();
    }

    /** Returns whether nothing had to be left out. */
    public boolean clean() {
        return diagnostics.stream().noneMatch(Diagnostic::error);
    }
}
