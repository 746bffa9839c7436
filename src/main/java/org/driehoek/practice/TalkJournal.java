package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.driehoek.identity.SignedIn;
import org.driehoek.library.Edition;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Held.Step;
import org.driehoek.talk.Input;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.TurnOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes talks into the journal, one entry a transaction. A place that is taken is answered from what stands there. */
@Service
@Transactional
class TalkJournal {

    private final Attempts attempts;
    private final JournalEntries entries;
    private final JournalReader reader;
    private final AttemptViews views;
    private final Scoring scoring;
    private final ScenarioLibrary library;
    private final Admission admission;
    private final Reactions reactions;
    private final Payloads payloads;
    private final RandomGenerator seeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkJournal(
            Attempts attempts,
            JournalEntries entries,
            JournalReader reader,
            AttemptViews views,
            Scoring scoring,
            ScenarioLibrary library,
            Admission admission,
            Reactions reactions,
            Payloads payloads,
            RandomGenerator seeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.entries = entries;
        this.reader = reader;
        this.views = views;
        this.scoring = scoring;
        this.library = library;
        this.admission = admission;
        this.reactions = reactions;
        this.payloads = payloads;
        this.seeds = seeds;
        this.events = events;
        this.clock = clock;
    }

    /** Begins private practice, or returns the learner's open attempt at the scenario. */
    AttemptId begin(LearnerId learner, String scenario) {
        List<Attempt> before =
                attempts.findByLearnerIdAndSeriesOrderByNumberDesc(learner.value(), Attempt.series(scenario));
        return open(before).orElseGet(() -> {
            Edition edition = library.pin(scenario);
            return begun(Attempt.practice(learner, next(before), edition, seeds.nextLong(), clock.instant()));
        });
    }

    /**
     * Begins an attempt at an assignment on what that pins, or returns the learner's open one, which may be gone on with
     * whatever has become of the assignment.
     *
     * @param instead whether the alternative is to be held; where there is none the talk itself is
     */
    AttemptId begin(SignedIn student, AssignmentId id, boolean instead) {
        List<Attempt> before = attempts.findByLearnerIdAndSeriesOrderByNumberDesc(
                student.learner().value(), Attempt.series(id));
        return open(before).orElseGet(() -> {
            Edition edition = admission.admit(student, id, before.size(), instead);
            return begun(
                    Attempt.assigned(student.learner(), id, next(before), edition, seeds.nextLong(), clock.instant()));
        });
    }

    private static Optional<AttemptId> open(List<Attempt> before) {
        return before.stream()
                .filter(attempt -> !attempt.finished())
                .findFirst()
                .map(Attempt::id);
    }

    /** Returns the number of the next attempt; two devices that begin at once both want it, and the database gives it to one. */
    private static int next(List<Attempt> before) {
        return before.isEmpty() ? 1 : before.getFirst().number() + 1;
    }

    private AttemptId begun(Attempt attempt) {
        attempts.save(attempt);
        events.publishEvent(new AttemptStarted(
                attempt.id(),
                attempt.learner(),
                attempt.scenario(),
                attempt.kind(),
                attempt.assignment(),
                attempt.startedAt()));
        return attempt.id();
    }

    /** Does the preparation, or returns what stands in its place. */
    Answer prepare(LearnerId learner, AttemptId id, int seq, SequencedMap<String, String> choices) {
        Attempt attempt = attempts.of(learner, id);
        Held held = reader.read(attempt);
        if (seq != attempt.entries() + 1) {
            return held.at(seq)
                    .filter(step -> step instanceof Step.Opening(Prepared prepared) && sameChoices(prepared, choices))
                    .<Answer>map(step -> new Answer.Opened(((Step.Opening) step).prepared(), seq + 1))
                    .orElseGet(() -> new Answer.MovedOn(views.view(attempt, held)));
        }
        Prepared prepared = reader.resume(attempt, held).prepare(choices);
        entries.save(attempt.prepare(payloads.write(prepared), reactions.version(), clock.instant()));
        return new Answer.Opened(prepared, seq + 1);
    }

    private static boolean sameChoices(Prepared prepared, SequencedMap<String, String> choices) {
        return prepared.chosen().size() == choices.size()
                && prepared.chosen().stream()
                        .allMatch(chosen -> chosen.choice().equals(choices.get(chosen.preparation())));
    }

    /** Holds a turn, or returns what stands in its place. */
    Answer say(LearnerId learner, AttemptId id, int seq, Input input) {
        Attempt attempt = attempts.of(learner, id);
        Held held = reader.read(attempt);
        if (seq != attempt.entries() + 1) {
            return held.at(seq)
                    .filter(step -> step instanceof Step.Turn(TurnOutcome turn)
                            && turn.input().equals(input))
                    .<Answer>map(step -> new Answer.Heard(((Step.Turn) step).turn(), seq + 1))
                    .orElseGet(() -> new Answer.MovedOn(views.view(attempt, held)));
        }
        Talk talk = reader.resume(attempt, held);
        TurnOutcome turn = talk.hear(input);
        Instant now = clock.instant();
        entries.save(attempt.hold(turn, payloads.write(turn), reactions.version(), now));
        events.publishEvent(new TurnTaken(id, turn.turn(), now));
        finishIfOver(attempt, talk.after(turn), now);
        return new Answer.Heard(turn, seq + 1);
    }

    private void finishIfOver(Attempt attempt, Talk talk, Instant now) {
        String ending = attempt.ending();
        if (ending != null) {
            scoring.score(attempt, talk.transcript(), now);
            events.publishEvent(new AttemptFinished(
                    attempt.id(),
                    attempt.learner(),
                    attempt.scenario(),
                    attempt.kind(),
                    attempt.assignment(),
                    ending,
                    now));
        }
    }
}
