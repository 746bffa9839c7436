package org.driehoek.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.FeedbackWriter;
import org.driehoek.library.Edition;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rulebook;
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
    private final HintSheet sheet;
    private final boolean hinting;
    private final Assessor assessor;
    private final Clock clock;
    private final Instant startedAt;
    private final List<Hint> hints = new ArrayList<>();
    private Talk talk;
    private Talk before;
    private @Nullable Prepared prepared;
    private @Nullable TurnOutcome takenBack;
    private @Nullable Instant finishedAt;
    private int seq = 1;

    /**
     * Begins a look at a talk.
     *
     * @param allowed whether a student may have hints where the scenario has them
     */
    Preview(Edition edition, Reactions reactions, Assessor assessor, long seed, boolean allowed, Clock clock) {
        this.edition = edition;
        this.sheet = new HintSheet(edition.snapshot().scenario(), edition.rulebook(), edition.feedback());
        this.hinting = allowed && sheet.any();
        this.assessor = assessor;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.talk = Talk.of(edition.snapshot(), edition.rulebook(), reactions, seed);
        this.before = talk;
    }

    /** Returns what is looked at. */
    public Snapshot snapshot() {
        return edition.snapshot();
    }

    /** Returns the rule data that the talk is held on. */
    public Rulebook rulebook() {
        return edition.rulebook();
    }

    /** Returns the words in which its rules are told. */
    public FeedbackTexts texts() {
        return edition.feedback();
    }

    /** Returns the talk as held so far; throws before the preparation. */
    public Transcript transcript() {
        return talk.transcript();
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
        seq++;
    }

    @Override
    public TalkView now() {
        return new TalkView(
                summary(new LinkedHashMap<>()),
                edition.snapshot(),
                edition.rulebook(),
                seq,
                prepared,
                turns(),
                talk.offer(),
                prepared == null ? List.of() : talk.states(),
                asides(),
                hinting ? left() : null);
    }

    private Asides asides() {
        return new Asides(takenBack, List.copyOf(hints));
    }

    private int left() {
        return HintAllowance.of(1) - hints.size();
    }

    @Override
    public Answer say(int at, Input input) {
        if (at != seq) {
            return new Answer.MovedOn(now());
        }
        TurnOutcome turn = talk.hear(input);
        before = talk;
        talk = talk.after(turn);
        if (turn.ending() != null) {
            finishedAt = clock.instant();
        }
        return new Answer.Heard(turn, ++seq);
    }

    @Override
    public Answer takeBack(int at) {
        if (at != seq) {
            return new Answer.MovedOn(now());
        }
        if (!now().takesBack()) {
            throw new AttemptRefusedException("Nothing can be taken back now.");
        }
        takenBack = turns().getLast();
        talk = before;
        seq++;
        return new Answer.TakenBack(now());
    }

    @Override
    public Answer hint(int at) {
        if (at != seq) {
            return new Answer.MovedOn(now());
        }
        if (!hinting || left() <= 0 || prepared == null || talk.over()) {
            throw new AttemptRefusedException("There is no hint to be had now.");
        }
        Optional<Hint> next = sheet.next(talk, hints);
        next.ifPresent(hint -> {
            hints.add(hint);
            seq++;
        });
        return new Answer.Hinted(next.orElse(null), left(), seq);
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
                        .get(transcript.ending().orElseThrow())),
                asides());
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
