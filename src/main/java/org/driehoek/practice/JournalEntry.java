package org.driehoek.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step of a talk as it came about; written once, never changed. */
@Entity
@Table(name = "journal_entry")
class JournalEntry implements Persistable<JournalEntry.Id> {

    /**
     * The place of an entry.
     *
     * @param seq from 1, without gaps
     */
    @Embeddable
    record Id(UUID attemptId, int seq) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private @Nullable Integer turn;
    private @Nullable String move;
    private String rules;
    private byte[] payload;
    private Instant writtenAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected JournalEntry() {}

    /**
     * Writes an entry.
     *
     * @param turn the number of the own turn; null for the preparation
     * @param move the move said; null when none was
     * @param rules the hash of the rules that made the outcome
     * @param payload the outcome in the codec's bytes
     */
    JournalEntry(
            Id id,
            EntryKind kind,
            @Nullable Integer turn,
            @Nullable String move,
            String rules,
            byte[] payload,
            Instant writtenAt) {
        this.id = id;
        this.kind = kind;
        this.turn = turn;
        this.move = move;
        this.rules = rules;
        this.payload = payload.clone();
        this.writtenAt = writtenAt;
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

    EntryKind kind() {
        return kind;
    }

    int seq() {
        return id.seq();
    }

    /** Returns the hash of the rules that made the outcome. */
    String rules() {
        return rules;
    }

    byte[] payload() {
        return payload.clone();
    }
}
