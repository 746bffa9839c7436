package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.driehoek.library.ScenarioLibrary;
import org.springframework.stereotype.Component;

/** Shows attempts to those who may see them. */
@Component
class AttemptViews {

    private final ScenarioLibrary library;
    private final Scoring scoring;
    private final DueDates dueDates;
    private final Clock clock;

    AttemptViews(ScenarioLibrary library, Scoring scoring, DueDates dueDates, Clock clock) {
        this.library = library;
        this.scoring = scoring;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    List<AttemptSummary> summaries(List<Attempt> attempts) {
        var levels = scoring.levels(attempts.stream());
        var due = dueDates.of(attempts);
        Instant now = clock.instant();
        return attempts.stream()
                .map(attempt -> attempt.summary(
                        levels.getOrDefault(attempt.id(), new LinkedHashMap<>()), due.get(attempt.id()), now))
                .toList();
    }

    AttemptSummary summary(Attempt attempt) {
        return summaries(List.of(attempt)).getFirst();
    }

    TalkView view(Attempt attempt, Held held) {
        return new TalkView(
                summary(attempt),
                library.snapshot(attempt.snapshot()),
                library.rulebook(attempt.rulebook()),
                attempt.entries() + 1,
                held.prepared(),
                held.turns(),
                held.offer(),
                held.states());
    }
}
