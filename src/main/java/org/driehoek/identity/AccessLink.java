package org.driehoek.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one-time right to choose a password; it knows only the hash of its token. */
@Entity
@Table(name = "access_link")
class AccessLink {

    /** What the link is for, and how long it works. */
    enum Kind {
        ACTIVATION(Duration.ofDays(14)),
        RESET(Duration.ofHours(2));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AccessLink() {}

    AccessLink(UUID accountId, Kind kind, String token, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.kind = kind;
        this.tokenHash = Secret.hash(token);
        this.createdAt = now;
        this.expiresAt = now.plus(kind.life());
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean usableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Spends the link.
     *
     * @throws IllegalStateException when it was used before or is too old
     */
    void use(Instant now) {
        if (!usableAt(now)) {
            throw new IllegalStateException("The link expired at " + expiresAt + " and was used at " + usedAt);
        }
        usedAt = now;
    }
}
