package org.driehoek.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.driehoek.course.CourseId;
import org.springframework.data.domain.Persistable;

/** Says that the staff of a course may read a private attempt, because its student wants them to. */
@Entity
@Table(name = "attempt_share")
class AttemptShare implements Persistable<AttemptShare.Id> {

    @Embeddable
    record Id(UUID attemptId, UUID courseId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private Instant sharedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AttemptShare() {}

    AttemptShare(AttemptId attempt, CourseId course, Instant now) {
        this.id = new Id(attempt.value(), course.value());
        this.sharedAt = now;
    }

    @Override
    public Id getId() {
        return id;
    }

    /** Tells Spring Data to insert without asking first, so that two writers meet at the primary key. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    AttemptId attempt() {
        return new AttemptId(id.attemptId());
    }

    CourseId course() {
        return new CourseId(id.courseId());
    }

    Instant sharedAt() {
        return sharedAt;
    }
}
