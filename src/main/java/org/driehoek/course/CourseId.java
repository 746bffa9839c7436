package org.driehoek.course;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies a course.
 *
 * @param value a random UUID
 */
public record CourseId(UUID value) implements Serializable {

    /** Returns a new random id. */
    static CourseId random() {
        return new CourseId(UUID.randomUUID());
    }

    /** Reads an id from an address; empty when it is none. */
    public static Optional<CourseId> parse(String text) {
        try {
            return Optional.of(new CourseId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
