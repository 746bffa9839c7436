package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.library.Edition;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Input;
import org.driehoek.talk.Prepared;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/** A talk that is held to look at it. It is no attempt, nothing of it is stored, and it is gone with the page that holds it. */
public final class Preview implements HeldTalk {

    private final AttemptId id = AttemptId.random();
    private final Edition edition;
    private final Assessor assessor;
    private final Clock clock;
    private final Instant startedAt;
    private Talk talk;
    private @Nullable Prepared prepared;
    private @Nullable Instant finishedAt;

    Preview(Edition edition, Reactions reactions, Assessor assessor, long seed, Clock clock) {
        this.edition = edition;
        this.assessor = assessor;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.talk = Talk.of(edition.snapshot(), edition.rulebook(), reactions, seed);
    }

    /** Returns what is looked at. */
    public Snapshot snapshot() {
        return edition.snapshot();
    }

    /**
     * Does the preparation.
     *
     * @param choices choice id by preparation id
     * @throws org.driehoek.talk.TalkRefusedException when a choice is missing, or the preparation was done before
     */
    public void prepare(SequencedMap<String, String> choices) {
        Prepared done = talk.prepare(choices);
        talk = talk.after(done);
        prepared = done;
    }

    @Override
    public TalkView now() {
        return new TalkView(
                summary(new LinkedHashMap<>()),
                edition.snapshot(),
                edition.rulebook(),
                seq(),
                prepared,
                turns(),
                talk.offer(),
                prepared == null ? List.of() : talk.states());
    }

    @Override
    public Answer say(int seq, Input input) {
        if (seq != seq()) {
            return new Answer.MovedOn(now());
        }
        TurnOutcome turn = talk.hear(input);
        talk = talk.after(turn);
        if (turn.ending() != null) {
            finishedAt = clock.instant();
        }
        return new Answer.Heard(turn, seq());
    }

    /**
     * Returns what a student would read after this talk.
     *
     * @throws AttemptRefusedException while the talk is open
     */
    public Debrief debrief() {
        if (!talk.over()) {
            throw new AttemptRefusedException("There is no debrief before the talk is over.");
        }
        Transcript transcript = talk.transcript();
        Assessment assessment = assessor.assess(edition.snapshot(), edition.rulebook(), transcript);
        SequencedMap<Dimension, Level> levels = new LinkedHashMap<>();
        assessment.results().forEach(result -> levels.put(result.dimension(), result.level()));
        return new Debrief(
                summary(levels),
                edition.snapshot(),
                edition.rulebook(),
                transcript,
                assessment,
                FeedbackWriter.write(
                        edition.snapshot(), edition.rulebook(), edition.feedback(), transcript, assessment),
                Objects.requireNonNull(edition.snapshot()
                        .scenario()
                        .endings()
                        .get(transcript.ending().orElseThrow())));
    }

    private int seq() {
        return prepared == null ? 1 : turns().size() + 2;
    }

    private List<TurnOutcome> turns() {
        return prepared == null ? List.of() : talk.transcript().turns();
    }

    private AttemptSummary summary(SequencedMap<Dimension, Level> levels) {
        List<TurnOutcome> turns = turns();
        return new AttemptSummary(
                id,
                edition.snapshot().scenario().id(),
                edition.snapshot().hash(),
                edition.rulebook().hash(),
                AttemptKind.PRIVATE_PRACTICE,
                null,
                1,
                prepared != null,
                turns.size(),
                edition.snapshot().scenario().turns(),
                startedAt,
                finishedAt,
                turns.isEmpty() ? null : turns.getLast().ending(),
                levels,
                false,
                false,
                null);
    }
}
