package org.driehoek.practice;

import java.time.Clock;
import java.util.Optional;
import org.driehoek.base.LearnerId;
import org.driehoek.practice.Held.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the journal what a student does beside talking. It runs no rule, and the parent never knows. */
@Service
@Transactional
class AsideJournal {

    private final Attempts attempts;
    private final JournalEntries entries;
    private final JournalReader reader;
    private final AttemptViews views;
    private final Hints hints;
    private final Payloads payloads;
    private final Clock clock;

    AsideJournal(
            Attempts attempts,
            JournalEntries entries,
            JournalReader reader,
            AttemptViews views,
            Hints hints,
            Payloads payloads,
            Clock clock) {
        this.attempts = attempts;
        this.entries = entries;
        this.reader = reader;
        this.views = views;
        this.hints = hints;
        this.payloads = payloads;
        this.clock = clock;
    }

    /** Takes back the last turn, or returns what stands in its place. */
    Answer takeBack(LearnerId learner, AttemptId id, int seq) {
        Attempt attempt = attempts.of(learner, id);
        Held held = reader.read(attempt);
        if (seq != attempt.entries() + 1) {
            TalkView now = views.view(attempt, held);
            return held.at(seq).filter(Step.TakenBack.class::isInstance).isPresent()
                    ? new Answer.TakenBack(now)
                    : new Answer.MovedOn(now);
        }
        Step step = new Step.TakenBack(held.turns().size());
        entries.save(attempt.takeBack(payloads.write(step), clock.instant()));
        return new Answer.TakenBack(views.view(attempt, held.and(step)));
    }

    /** Gives a hint, or returns what stands in its place. What cannot be given is not written down. */
    Answer hint(LearnerId learner, AttemptId id, int seq) {
        Attempt attempt = attempts.of(learner, id);
        Held held = reader.read(attempt);
        int turn = held.turns().size();
        Integer left = hints.left(attempt);
        if (seq != attempt.entries() + 1) {
            return held.at(seq)
                    .filter(Step.Hinted.class::isInstance)
                    .flatMap(step -> hints.hint(attempt, (Step.Hinted) step, turn))
                    .<Answer>map(hint -> new Answer.Hinted(hint, left == null ? 0 : left, seq + 1))
                    .orElseGet(() -> new Answer.MovedOn(views.view(attempt, held)));
        }
        if (left == null || left == 0) {
            throw new AttemptRefusedException("There is no hint left in this attempt; " + attempt.state());
        }
        attempt.checkOpen();
        Optional<Hint> next = hints.next(attempt, held, reader.resume(attempt, held));
        if (next.isEmpty()) {
            return new Answer.Hinted(null, left, seq);
        }
        Step step = new Step.Hinted(next.get().about());
        entries.save(attempt.hint(payloads.write(step), clock.instant()));
        return new Answer.Hinted(next.get(), left - 1, seq + 1);
    }
}
