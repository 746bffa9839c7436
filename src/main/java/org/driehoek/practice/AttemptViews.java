package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.driehoek.library.ScenarioLibrary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows attempts to those who may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttemptViews {

    private final Attempts attempts;
    private final ScenarioLibrary library;
    private final Scoring scoring;
    private final DueDates dueDates;
    private final Hints hints;
    private final Clock clock;

    AttemptViews(
            Attempts attempts, ScenarioLibrary library, Scoring scoring, DueDates dueDates, Hints hints, Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.scoring = scoring;
        this.dueDates = dueDates;
        this.hints = hints;
        this.clock = clock;
    }

    List<AttemptSummary> summaries(List<Attempt> shown) {
        var levels = scoring.levels(shown.stream());
        var due = dueDates.of(shown);
        var earlier = earlier(shown);
        Instant now = clock.instant();
        return shown.stream()
                .map(attempt -> attempt.summary(
                        levels.getOrDefault(attempt.id(), new LinkedHashMap<>()),
                        due.get(attempt.id()),
                        earlier.get(attempt.fromAttempt()),
                        now))
                .toList();
    }

    /** Returns the attempts that others went on from, by id. */
    private Map<UUID, Attempt> earlier(List<Attempt> shown) {
        List<UUID> ids = shown.stream()
                .map(Attempt::fromAttempt)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Attempt> earlier = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            attempts.findByIdIn(ids).forEach(attempt -> earlier.put(attempt.id().value(), attempt));
        }
        return earlier;
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
                held.states(),
                hints.asides(attempt, held),
                hints.left(attempt));
    }
}
