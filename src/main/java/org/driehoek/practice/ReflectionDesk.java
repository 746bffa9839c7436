package org.driehoek.practice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.driehoek.base.LearnerId;
import org.driehoek.library.ScenarioLibrary;
import org.driehoek.practice.Reflection.FirstReaction;
import org.driehoek.practice.Reflection.Intention;
import org.driehoek.practice.Reflection.StepMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what learners make of their own finished attempts, one change a transaction. */
@Component
@Transactional
class ReflectionDesk {

    private final Attempts attempts;
    private final Reflections reflections;
    private final ScenarioLibrary library;
    private final Clock clock;

    ReflectionDesk(Attempts attempts, Reflections reflections, ScenarioLibrary library, Clock clock) {
        this.attempts = attempts;
        this.reflections = reflections;
        this.library = library;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Reflection of(LearnerId learner, AttemptId id) {
        finished(learner, id);
        return read(id);
    }

    /** Returns what was written about anybody's attempt. */
    @Transactional(readOnly = true)
    Reflection read(AttemptId id) {
        return reflections.findById(id.value()).map(StoredReflection::view).orElseGet(() -> Reflection.blank(id));
    }

    /** Returns what was meant to be done after the last talk of a scenario at which anything was. */
    @Transactional(readOnly = true)
    Optional<Intention> intended(LearnerId learner, String scenario) {
        List<UUID> latestFirst =
                attempts.findByLearnerIdAndScenarioOrderByStartedAtDesc(learner.value(), scenario).stream()
                        .filter(Attempt::finished)
                        .map(attempt -> attempt.id().value())
                        .toList();
        return reflections.findByAttemptIdIn(latestFirst).stream()
                .map(StoredReflection::view)
                .filter(reflection -> reflection.intention() != null)
                .min(Comparator.comparingInt(
                        reflection -> latestFirst.indexOf(reflection.attempt().value())))
                .map(Reflection::intention);
    }

    Reflection react(LearnerId learner, AttemptId id, FirstReaction first) {
        return change(learner, id, stored -> stored.react(fitting(first)));
    }

    Reflection arrive(LearnerId learner, AttemptId id, DebriefStep step) {
        return change(learner, id, stored -> stored.arrive(step, clock.instant()));
    }

    Reflection leave(LearnerId learner, AttemptId id, DebriefStep step, StepMark mark) {
        return change(learner, id, stored -> stored.leave(step, mark));
    }

    Reflection intend(LearnerId learner, AttemptId id, Intention intention) {
        fitting(intention.when(), Reflection.LONGEST_INTENTION);
        fitting(intention.then(), Reflection.LONGEST_INTENTION);
        return change(learner, id, stored -> stored.intend(intention));
    }

    /** Saves an answer when what is saved is what its writer thinks is saved. */
    KeptAnswer answer(LearnerId learner, AttemptId id, String question, String before, String words) {
        Attempt attempt = finished(learner, id);
        if (library.snapshot(attempt.snapshot()).scenario().reflection().stream()
                .noneMatch(each -> each.id().equals(question))) {
            throw new AttemptRefusedException("The scenario asks no question " + question + ".");
        }
        StoredReflection stored = stored(id);
        String there = stored.answer(question);
        if (!there.equals(before) && !there.equals(words)) {
            return new KeptAnswer.MovedOn(there);
        }
        stored.answer(question, fitting(words, Reflection.LONGEST_ANSWER));
        reflections.save(stored);
        return new KeptAnswer.Saved();
    }

    private Reflection change(LearnerId learner, AttemptId id, Consumer<StoredReflection> change) {
        finished(learner, id);
        StoredReflection stored = stored(id);
        change.accept(stored);
        return reflections.save(stored).view();
    }

    private StoredReflection stored(AttemptId id) {
        return reflections.findById(id.value()).orElseGet(() -> new StoredReflection(id));
    }

    private Attempt finished(LearnerId learner, AttemptId id) {
        Attempt attempt = attempts.of(learner, id);
        if (!attempt.finished()) {
            throw new AttemptRefusedException("A talk is read back when it is over; " + attempt.state());
        }
        return attempt;
    }

    private static FirstReaction fitting(FirstReaction first) {
        fitting(first.feeling(), FirstReaction.LONGEST_FEELING);
        fitting(first.structuring());
        fitting(first.responsiveness());
        return first;
    }

    private static void fitting(@Nullable Integer rating) {
        if (rating != null && (rating < 0 || rating > FirstReaction.HIGHEST)) {
            throw new IllegalArgumentException("A rating is 0–" + FirstReaction.HIGHEST + ", not " + rating);
        }
    }

    private static String fitting(String words, int longest) {
        if (words.length() > longest) {
            throw new IllegalArgumentException(
                    "A text here has at most " + longest + " characters, not " + words.length());
        }
        return words;
    }
}
