package org.driehoek.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.driehoek.library.Edition;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One try at a scenario by one learner. It pins the versions of content it is played on, numbers the entries of its journal,
 * and refuses what does not fit its present state.
 */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    private UUID id;

    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private AttemptKind kind;

    private @Nullable UUID assignmentId;
    private String series;
    private String scenario;
    private int number;
    private String snapshot;
    private String rulebook;
    private String feedback;
    private long seed;
    private int budget;
    private @Nullable String rules;
    private boolean mixed;
    private int entries;
    private int turns;
    private int hints;
    private boolean takenBack;
    private @Nullable String ending;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable UUID fromAttempt;
    private @Nullable Integer fromTurn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Attempt() {}

    private Attempt(
            LearnerId learner, @Nullable AssignmentId assignment, int number, Edition edition, long seed, Instant now) {
        this.id = AttemptId.random().value();
        this.learnerId = learner.value();
        this.kind = assignment == null ? AttemptKind.PRIVATE_PRACTICE : AttemptKind.ASSIGNED;
        this.assignmentId = assignment == null ? null : assignment.value();
        this.series = assignment == null ? series(edition.snapshot().scenario().id()) : series(assignment);
        this.scenario = edition.snapshot().scenario().id();
        this.number = number;
        this.snapshot = edition.snapshot().hash();
        this.rulebook = edition.rulebook().hash();
        this.feedback = edition.feedback().hash();
        this.seed = seed;
        this.budget = edition.snapshot().scenario().turns();
        this.startedAt = now;
    }

    /** Begins private practice. */
    static Attempt practice(LearnerId learner, int number, Edition edition, long seed, Instant now) {
        return new Attempt(learner, null, number, edition, seed, now);
    }

    /** Begins private practice from a turn of an earlier attempt, on the same content and with the same seed. */
    static Attempt from(Attempt earlier, int turn, int number, Edition edition, Instant now) {
        Attempt attempt = practice(earlier.learner(), number, edition, earlier.seed, now);
        attempt.fromAttempt = earlier.id;
        attempt.fromTurn = turn;
        return attempt;
    }

    /** Begins an attempt at an assignment, on what that pins. */
    static Attempt assigned(
            LearnerId learner, AssignmentId assignment, int number, Edition edition, long seed, Instant now) {
        return new Attempt(learner, assignment, number, edition, seed, now);
    }

    /** Returns what private attempts at a scenario are numbered within. */
    static String series(String scenario) {
        return scenario;
    }

    /** Returns what attempts at an assignment are numbered within. */
    static String series(AssignmentId assignment) {
        return assignment.toString();
    }

    /** Returns whether it was begun from that turn of that attempt, and nothing has been said in it yet. */
    boolean begunFrom(Attempt earlier, int turn) {
        return earlier.id.equals(fromAttempt) && fromTurn != null && fromTurn == turn && turns == turn - 1;
    }

    /** Does the preparation and returns its entry for the journal; refuses when it has been done. */
    JournalEntry prepare(byte[] payload, String madeBy, Instant now) {
        if (entries > 0) {
            throw new AttemptRefusedException("The preparation of this attempt has been done; " + state());
        }
        return append(EntryKind.PREPARED, null, null, payload, madeBy, now);
    }

    /** Holds the next turn and returns its entry for the journal; refuses before the preparation and after the end. */
    JournalEntry hold(TurnOutcome turn, byte[] payload, String madeBy, Instant now) {
        if (entries == 0 || finished() || turn.turn() != turns + 1) {
            throw new AttemptRefusedException("Turn " + turn.turn() + " cannot be held now; " + state());
        }
        turns = turn.turn();
        if (turn.ending() != null) {
            ending = turn.ending();
            finishedAt = now;
        }
        String move = turn.input() instanceof Input.Said said ? said.move() : null;
        return append(EntryKind.of(turn.input()), turn.turn(), move, payload, madeBy, now);
    }

    /** Returns the first turn that was held in this attempt itself. */
    int ownFrom() {
        return fromTurn == null ? 1 : fromTurn;
    }

    /** Takes back the last turn and returns the entry for the journal; refuses where there is none, and a second time. */
    JournalEntry takeBack(byte[] payload, Instant now) {
        checkOpen();
        if (turns < ownFrom() || takenBack) {
            throw new AttemptRefusedException("Nothing can be taken back now; " + state());
        }
        takenBack = true;
        int turn = turns--;
        return append(EntryKind.TAKEN_BACK, turn, null, payload, Objects.requireNonNull(rules), now);
    }

    /** Gives a hint after the turns held so far and returns its entry for the journal; refuses when the talk is not open. */
    JournalEntry hint(byte[] payload, Instant now) {
        checkOpen();
        hints++;
        return append(EntryKind.HINTED, turns, null, payload, Objects.requireNonNull(rules), now);
    }

    /** Refuses before the preparation and after the end. */
    void checkOpen() {
        if (entries == 0 || finished()) {
            throw new AttemptRefusedException("The talk is not going on; " + state());
        }
    }

    private JournalEntry append(
            EntryKind entry,
            @Nullable Integer turn,
            @Nullable String move,
            byte[] payload,
            String madeBy,
            Instant now) {
        mixed |= rules != null && !rules.equals(madeBy);
        rules = madeBy;
        entries++;
        return new JournalEntry(new JournalEntry.Id(id, entries), entry, turn, move, madeBy, payload, now);
    }

    /** Returns how the attempt stands, in words for a message. */
    String state() {
        if (finished()) {
            return "it ended after turn " + turns + " with " + ending + ".";
        }
        return entries == 0 ? "it is not prepared." : "it stands before turn " + (turns + 1) + " of " + budget + ".";
    }

    /** Hands the attempt to a pseudonym that was never anybody's, so that nothing leads from it to who made it. */
    void handTo(LearnerId stranger) {
        learnerId = stranger.value();
    }

    boolean belongsTo(LearnerId learner) {
        return learnerId.equals(learner.value());
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    LearnerId learner() {
        return new LearnerId(learnerId);
    }

    AttemptKind kind() {
        return kind;
    }

    /** Returns what the attempt was made for; null for private practice. */
    @Nullable
    AssignmentId assignment() {
        return assignmentId == null ? null : new AssignmentId(assignmentId);
    }

    String scenario() {
        return scenario;
    }

    int number() {
        return number;
    }

    String snapshot() {
        return snapshot;
    }

    String rulebook() {
        return rulebook;
    }

    String feedback() {
        return feedback;
    }

    long seed() {
        return seed;
    }

    /** Returns the hash of the rules that made the last entry; null while there is none. */
    @Nullable
    String rules() {
        return rules;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Returns the attempt from a turn of which this one went on; null for one begun from the start, or when that one is gone. */
    @Nullable
    UUID fromAttempt() {
        return fromAttempt;
    }

    /** Returns how many own turns were held. */
    int turns() {
        return turns;
    }

    /** Returns how many entries the journal has; the next one's sequence number is one more. */
    int entries() {
        return entries;
    }

    /** Returns how many hints were given. */
    int hints() {
        return hints;
    }

    @Nullable
    String ending() {
        return ending;
    }

    boolean finished() {
        return finishedAt != null;
    }

    /**
     * Returns this attempt as lists show it.
     *
     * @param levels those it was given; none while the talk is open
     * @param due the learner's own due date; null for private practice
     * @param earlier the attempt from a turn of which it went on; null when there is none or it is gone
     */
    AttemptSummary summary(
            SequencedMap<Dimension, Level> levels, @Nullable Instant due, @Nullable Attempt earlier, Instant now) {
        Instant at = finishedAt == null ? now : finishedAt;
        return new AttemptSummary(
                id(),
                scenario,
                snapshot,
                rulebook,
                kind,
                assignment(),
                number,
                entries > 0,
                turns,
                budget,
                startedAt,
                finishedAt,
                ending,
                levels,
                due != null && at.isAfter(due),
                mixed,
                fromTurn == null ? null : new Checkpoint(fromTurn, earlier == null ? null : earlier.asEarlier()));
    }

    private Checkpoint.Earlier asEarlier() {
        return new Checkpoint.Earlier(id(), kind, number);
    }
}
