package org.driehoek.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A group of students with who teaches them, for one school year. Archived, it refuses every change. */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    private String name;
    private String timeZone;
    private String language;
    private int schoolYear;
    private Instant createdAt;
    private @Nullable Instant archivedAt;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Course() {}

    @SuppressWarnings("NullAway.Init") // the settings are written by write()
    Course(CourseSettings settings, @Nullable AccountId by, Instant now) {
        this.id = CourseId.random().value();
        this.createdAt = now;
        write(settings, by, now);
    }

    private void write(CourseSettings settings, @Nullable AccountId by, Instant now) {
        name = settings.name();
        timeZone = settings.zone().getId();
        language = Languages.of(settings.language()).getLanguage();
        schoolYear = settings.schoolYear();
        stamp(by, now);
    }

    private void stamp(@Nullable AccountId by, Instant now) {
        changedBy = by == null ? null : by.value();
        changedAt = now;
    }

    void change(CourseSettings settings, @Nullable AccountId by, Instant now) {
        refuseArchived();
        write(settings, by, now);
    }

    void archive(@Nullable AccountId by, Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
            stamp(by, now);
        }
    }

    void unarchive(@Nullable AccountId by, Instant now) {
        if (archivedAt != null) {
            archivedAt = null;
            stamp(by, now);
        }
    }

    /** Throws when nothing in this course can be changed. */
    void refuseArchived() {
        if (archived()) {
            throw new CourseArchivedException(id());
        }
    }

    CourseId id() {
        return new CourseId(id);
    }

    CourseSettings settings() {
        return new CourseSettings(name, zone(), language(), schoolYear);
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Locale language() {
        return Languages.of(language);
    }

    int schoolYear() {
        return schoolYear;
    }

    boolean archived() {
        return archivedAt != null;
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
}
