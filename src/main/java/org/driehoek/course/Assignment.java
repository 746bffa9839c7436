package org.driehoek.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.driehoek.identity.AccountId;
import org.driehoek.library.Edition;
import org.jspecify.annotations.Nullable;

/** A scenario that the students of a course have to practise, on pinned content, in a time. */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

    private UUID courseId;
    private String scenario;
    private String snapshot;
    private String rulebook;
    private String feedback;
    private @Nullable String alternative;
    private @Nullable String alternativeSnapshot;
    private Instant opensAt;
    private Instant dueAt;

    @Column(name = "attempt_limit")
    private @Nullable Integer limit;

    private boolean hints;
    private @Nullable UUID assignedBy;
    private Instant assignedAt;
    private @Nullable Instant withdrawnAt;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Assignment() {}

    @SuppressWarnings("NullAway.Init") // pin() and write() set the rest
    Assignment(
            CourseId course,
            Edition edition,
            @Nullable Edition alternative,
            AssignmentPlan plan,
            @Nullable AccountId by,
            Instant now) {
        this.id = AssignmentId.random().value();
        this.courseId = course.value();
        this.scenario = edition.snapshot().scenario().id();
        this.alternative =
                alternative == null ? null : alternative.snapshot().scenario().id();
        this.assignedBy = by == null ? null : by.value();
        this.assignedAt = now;
        pin(edition, alternative);
        write(plan);
        stamp(by, now);
    }

    private void pin(Edition edition, @Nullable Edition other) {
        snapshot = edition.snapshot().hash();
        rulebook = edition.rulebook().hash();
        feedback = edition.feedback().hash();
        alternativeSnapshot = other == null ? null : other.snapshot().hash();
    }

    private void write(AssignmentPlan plan) {
        opensAt = plan.opens();
        dueAt = plan.due();
        limit = plan.limit();
        hints = plan.hints();
    }

    private void stamp(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }

    void change(AssignmentPlan plan, @Nullable AccountId by, Instant now) {
        write(plan);
        stamp(by, now);
    }

    /** Lets new attempts be played on other versions of the same scenarios; begun attempts keep theirs. */
    void take(Edition edition, @Nullable Edition other, @Nullable AccountId by, Instant now) {
        String kept = alternativeSnapshot;
        pin(edition, other);
        if (other == null) {
            alternativeSnapshot = kept; // it is on offer no longer, and stays as it was
        }
        stamp(by, now);
    }

    void withdraw(@Nullable AccountId by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            stamp(by, now);
        }
    }

    void restore(@Nullable AccountId by, Instant now) {
        if (withdrawnAt != null) {
            withdrawnAt = null;
            stamp(by, now);
        }
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    String scenario() {
        return scenario;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    Instant dueAt() {
        return dueAt;
    }

    AssignmentPlan plan() {
        return new AssignmentPlan(opensAt, dueAt, limit, hints);
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    AccountId changedBy() {
        return changedBy == null ? null : new AccountId(changedBy);
    }

    int version() {
        return version == null ? 0 : version;
    }

    AssignmentView view(Course course) {
        return new AssignmentView(
                id(),
                course.id(),
                course.name(),
                course.zone(),
                scenario,
                snapshot,
                rulebook,
                feedback,
                alternative,
                alternativeSnapshot,
                opensAt,
                dueAt,
                limit,
                hints,
                withdrawnAt != null,
                course.archived());
    }
}
