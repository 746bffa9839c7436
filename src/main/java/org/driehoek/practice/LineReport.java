package org.driehoek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** A sentence that a student found wrong or hurtful, and what became of it. */
@Entity
@Table(name = "line_report")
class LineReport {

    @Id
    private UUID id;

    private @Nullable UUID learnerId;
    private @Nullable UUID attemptId;
    private String scenario;
    private int revision;
    private String snapshot;
    private int turn;
    private @Nullable String speaker;
    private String source;

    @Column(name = "line_nl")
    private String dutch;

    @Column(name = "line_en")
    private String english;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String words;
    private Instant reportedAt;
    private @Nullable Instant handledAt;
    private @Nullable UUID handledBy;
    private @Nullable String answer;
    private @Nullable Instant answerReadAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LineReport() {}

    LineReport(Attempt attempt, int revision, Sentence sentence, ReportKind kind, String words, Instant now) {
        this.id = ReportId.random().value();
        this.learnerId = attempt.learner().value();
        this.attemptId = attempt.id().value();
        this.scenario = attempt.scenario();
        this.revision = revision;
        this.snapshot = attempt.snapshot();
        this.turn = sentence.turn();
        this.speaker = sentence.speaker();
        this.source = sentence.source();
        this.dutch = sentence.text().nl();
        this.english = sentence.text().en();
        this.kind = kind;
        this.words = words;
        this.reportedAt = now;
    }

    /** Answers the student; an answer given before is replaced, and is unread again. */
    void handle(AccountId by, String words, Instant now) {
        handledBy = by.value();
        handledAt = now;
        answer = words;
        answerReadAt = null;
    }

    /** Notes that the student has seen the answer. */
    void read(Instant now) {
        if (handledAt != null && answerReadAt == null) {
            answerReadAt = now;
        }
    }

    boolean belongsTo(LearnerId learner) {
        return learner.value().equals(learnerId);
    }

    String snapshot() {
        return snapshot;
    }

    LineReportView view(Snapshot played) {
        Scenario shown = played.scenario();
        Cast character = speaker == null ? null : shown.cast().get(speaker);
        return new LineReportView(
                new ReportId(id),
                scenario,
                shown.title(),
                revision,
                turn,
                character == null ? null : character.name(),
                new Text(dutch, english),
                source,
                kind,
                words,
                reportedAt,
                handledAt,
                answer,
                answerReadAt != null);
    }
}
