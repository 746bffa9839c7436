package org.driehoek.course;

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
import org.jspecify.annotations.Nullable;

/** One role of one person in one course. Whoever leaves keeps the row, so that attempts stay where they were made. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    private UUID id;

    private UUID courseId;
    private @Nullable UUID accountId;
    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private CourseRole role;

    private @Nullable UUID importId;
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Enrolment() {}

    Enrolment(
            CourseId course,
            AccountId account,
            LearnerId learner,
            CourseRole role,
            @Nullable UUID importId,
            Instant joinedAt) {
        this.id = UUID.randomUUID();
        this.courseId = course.value();
        this.accountId = account.value();
        this.learnerId = learner.value();
        this.role = role;
        this.importId = importId;
        this.joinedAt = joinedAt;
    }

    /** Ends the membership; attempts, extensions and reviews stay. */
    void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
        }
    }

    /** Takes somebody back who had left. */
    void comeBack() {
        leftAt = null;
    }

    /** Takes somebody back who had left, as a part of an import. */
    void comeBack(@Nullable UUID byImport) {
        leftAt = null;
        importId = byImport;
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    @Nullable
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    LearnerId learner() {
        return new LearnerId(learnerId);
    }

    CourseRole role() {
        return role;
    }

    @Nullable
    UUID importId() {
        return importId;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    boolean there() {
        return leftAt == null;
    }
}
