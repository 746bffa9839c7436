package org.driehoek.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A version of content, kept for good under its hash; it never changes. */
@Entity
@Table(name = "content_version")
class ContentVersion implements Persistable<String> {

    /** What the JSON holds. */
    enum Kind {
        SNAPSHOT,
        RULEBOOK,
        FEEDBACK
    }

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    private String json;

    private Instant storedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContentVersion() {}

    ContentVersion(String hash, Kind kind, String name, String json, Instant storedAt) {
        this.hash = hash;
        this.kind = kind;
        this.name = name;
        this.json = json;
        this.storedAt = storedAt;
    }

    @Override
    public String getId() {
        return hash;
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

    Kind kind() {
        return kind;
    }

    String json() {
        return json;
    }
}
