package org.driehoek.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** One student's own due date for one assignment. */
@Entity
@Table(name = "extension")
class Extension {

    /** Which assignment, and whose. */
    @Embeddable
    record Id(
            @Column(name = "assignment_id") UUID assignment,
            @Column(name = "learner_id") UUID learner) implements Serializable {}

    @EmbeddedId
    private Id id;

    private Instant dueAt;
    private @Nullable UUID givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Extension() {}

    Extension(AssignmentId assignment, LearnerId learner, Instant dueAt, @Nullable AccountId by, Instant now) {
        this.id = new Id(assignment.value(), learner.value());
        this.dueAt = dueAt;
        this.givenBy = by == null ? null : by.value();
        this.givenAt = now;
    }

    AssignmentId assignment() {
        return new AssignmentId(id.assignment());
    }

    LearnerId learner() {
        return new LearnerId(id.learner());
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant givenAt() {
        return givenAt;
    }
}
