package org.driehoek.course;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Identifies an assignment.
 *
 * @param value a random UUID
 */
public record AssignmentId(UUID value) implements Serializable {

    /** Returns a new random id. */
    static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Reads an id from an address; empty when it is none. */
    public static Optional<AssignmentId> parse(String text) {
        try {
            return Optional.of(new AssignmentId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
