package org.driehoek.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one-time right to open the first administrator's account; it knows only the hash of its token. */
@Entity
@Table(name = "set_up_link")
class SetUpLink {

    @Id
    private UUID id;

    private String tokenHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SetUpLink() {}

    SetUpLink(String tokenHash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
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
            throw new IllegalStateException("The set-up link expired at " + expiresAt + " and was used at " + usedAt);
        }
        usedAt = now;
    }
}
