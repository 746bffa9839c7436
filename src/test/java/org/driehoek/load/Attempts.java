package org.driehoek.load;

import static org.driehoek.load.Generator.at;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.driehoek.load.HeldTalks.Entry;
import org.driehoek.load.HeldTalks.HeldTalk;
import org.jspecify.annotations.Nullable;

/** Writes finished attempts with their levels, some with their journal, some with a trainer's review. */
final class Attempts implements AutoCloseable {

    private static final int SECONDS_A_TURN = 40;

    private final HeldTalks talks;
    private final Random random;
    private final Rows attempts;
    private final Rows journal;
    private final Rows assessments;
    private final Rows levels;
    private final Rows reviews;
    private final Map<String, Integer> numbers = new HashMap<>();

    Attempts(Connection database, HeldTalks talks, Random random) throws SQLException {
        this.talks = talks;
        this.random = random;
        attempts = new Rows(
                database,
                "attempt",
                "id,learner_id,kind,assignment_id,series,scenario,number,snapshot,rulebook,feedback,seed,budget,rules,"
                        + "mixed,entries,turns,ending,started_at,finished_at,version");
        journal =
                new Rows(database, "journal_entry", "attempt_id,seq,kind,turn,move,rules,payload,written_at", attempts);
        assessments = new Rows(
                database, "assessment", "id,attempt_id,rulebook,rules,overall,payload,stored_at,version", attempts);
        levels = new Rows(database, "assessment_level", "assessment_id,dimension,level,rate", assessments);
        reviews = new Rows(
                database,
                "review",
                "id,attempt_id,learner_id,trainer_id,overall,begun_at,saved_at,published_at,version",
                attempts);
    }

    UUID privately(UUID learner, HeldTalk talk, Instant began, boolean withJournal) throws SQLException {
        return write(learner, null, talk.snapshot().scenario().id(), talk, began, withJournal);
    }

    void assigned(
            UUID learner, UUID assignment, HeldTalk talk, Instant began, boolean withJournal, @Nullable UUID trainer)
            throws SQLException {
        UUID attempt = write(learner, assignment, assignment.toString(), talk, began, withJournal);
        if (trainer != null) {
            Object reviewed = at(began.plus(Duration.ofDays(3)));
            reviews.add(
                    new UUID(random.nextLong(), random.nextLong()),
                    attempt,
                    learner,
                    trainer,
                    "Generated.",
                    reviewed,
                    reviewed,
                    reviewed,
                    0);
        }
    }

    private UUID write(
            UUID learner, @Nullable UUID assignment, String series, HeldTalk talk, Instant began, boolean withJournal)
            throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int number = numbers.merge(learner + series, 1, Integer::sum);
        Instant ended = began.plusSeconds((long) SECONDS_A_TURN * talk.turns());
        attempts.add(
                id,
                learner,
                assignment == null ? "PRIVATE_PRACTICE" : "ASSIGNED",
                assignment,
                series,
                talk.snapshot().scenario().id(),
                number,
                talk.snapshot().hash(),
                talks.rulebook.hash(),
                talks.feedback.hash(),
                talk.seed(),
                talk.snapshot().scenario().turns(),
                talks.rules,
                false,
                talk.journal().size(),
                talk.turns(),
                talk.ending(),
                at(began),
                at(ended),
                0);
        if (withJournal) {
            journal(id, talk, began);
        }
        assess(id, talk, ended);
        return id;
    }

    private void journal(UUID attempt, HeldTalk talk, Instant began) throws SQLException {
        int seq = 0;
        for (Entry entry : talk.journal()) {
            seq++;
            journal.add(
                    attempt,
                    seq,
                    entry.kind(),
                    entry.turn(),
                    entry.move(),
                    talks.rules,
                    entry.payload(),
                    at(began.plusSeconds((long) SECONDS_A_TURN * (seq - 1))));
        }
    }

    private void assess(UUID attempt, HeldTalk talk, Instant ended) throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        assessments.add(
                id,
                attempt,
                talks.rulebook.hash(),
                talk.assessment().rules(),
                talk.assessment().overall(),
                talk.score(),
                at(ended),
                0);
        for (var result : talk.assessment().results()) {
            levels.add(id, result.dimension().name(), result.level().number(), result.rate());
        }
    }

    /** Writes what is waiting. */
    void flush() throws SQLException {
        attempts.flush();
        journal.flush();
        levels.flush();
        reviews.flush();
    }

    @Override
    public void close() throws SQLException {
        flush();
        attempts.close();
        journal.close();
        assessments.close();
        levels.close();
        reviews.close();
    }
}
