package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.driehoek.base.LearnerId;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.CheckpointRefusedException.Reason;
import org.driehoek.practice.Held.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins private practice that goes on from a turn of an earlier talk; what was said before that turn is copied word for word. */
@Component
@Transactional
class Checkpoints {

    private final Attempts attempts;
    private final JournalEntries entries;
    private final Payloads payloads;
    private final ScenarioLibrary library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checkpoints(
            Attempts attempts,
            JournalEntries entries,
            Payloads payloads,
            ScenarioLibrary library,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.entries = entries;
        this.payloads = payloads;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    AttemptId begin(LearnerId learner, AttemptId from, int turn) {
        Attempt earlier = attempts.of(learner, from);
        check(earlier, turn);
        List<Attempt> before =
                attempts.findByLearnerIdAndSeriesOrderByNumberDesc(learner.value(), Attempt.series(earlier.scenario()));
        Optional<Attempt> open =
                before.stream().filter(attempt -> !attempt.finished()).findFirst();
        if (open.isPresent()) {
            if (open.get().begunFrom(earlier, turn)) {
                return open.get().id();
            }
            throw new CheckpointRefusedException(Reason.ANOTHER_OPEN, open.get().id());
        }
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        return begun(earlier, turn, number).id();
    }

    /** An attempt goes on with the version that it was held on, as long as the scenario is on offer in some version. */
    private void check(Attempt earlier, int turn) {
        if (!earlier.finished()) {
            throw new CheckpointRefusedException(Reason.NOT_OVER, earlier.id());
        }
        if (turn < 1 || turn > earlier.turns()) {
            throw new CheckpointRefusedException(Reason.NO_SUCH_TURN, null);
        }
        if (library.current(earlier.scenario()).isEmpty()) {
            throw new CheckpointRefusedException(Reason.NOT_OFFERED, null);
        }
    }

    /** Returns what the talk came to: without hints, and without the turn that was taken back. */
    private List<JournalEntry> kept(Attempt earlier) {
        List<JournalEntry> kept = new ArrayList<>();
        for (JournalEntry entry : entries.first(earlier.entries(), earlier.id().value())) {
            switch (entry.kind()) {
                case PREPARED, SAID, SILENT, ENDED -> kept.add(entry);
                case TAKEN_BACK -> kept.removeLast();
                case HINTED -> {}
            }
        }
        return kept;
    }

    private Attempt begun(Attempt earlier, int turn, int number) {
        Instant now = clock.instant();
        Edition edition = library.edition(earlier.snapshot(), earlier.rulebook(), earlier.feedback());
        Attempt attempt = attempts.save(Attempt.from(earlier, turn, number, edition, now));
        for (JournalEntry entry : kept(earlier)) {
            switch (payloads.step(entry)) {
                case Step.Opening _ -> entries.save(attempt.prepare(entry.payload(), entry.rules(), now));
                case Step.Turn(var held) -> {
                    if (held.turn() < turn) {
                        entries.save(attempt.hold(held, entry.payload(), entry.rules(), now));
                    }
                }
                case Step.TakenBack _, Step.Hinted _ ->
                    throw new IllegalStateException("no part of the talk: " + entry.seq());
            }
        }
        events.publishEvent(new AttemptStarted(
                attempt.id(), attempt.learner(), attempt.scenario(), attempt.kind(), null, attempt.startedAt()));
        return attempt;
    }
}
