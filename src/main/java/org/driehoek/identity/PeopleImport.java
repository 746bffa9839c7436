package org.driehoek.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One taking in of people. */
@Entity
@Table(name = "people_import")
class PeopleImport {

    @Id
    private UUID id;

    private Instant begunAt;
    private @Nullable UUID begunBy;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PeopleImport() {}

    PeopleImport(ImportId id, Instant begunAt, @Nullable AccountId begunBy) {
        this.id = id.value();
        this.begunAt = begunAt;
        this.begunBy = begunBy == null ? null : begunBy.value();
    }

    ImportId id() {
        return new ImportId(id);
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    UUID begunBy() {
        return begunBy;
    }

    boolean undone() {
        return undoneAt != null;
    }

    void undo(Instant now) {
        undoneAt = now;
    }
}
