package org.driehoek.practice;

import java.util.Optional;
import java.util.UUID;

/** Identifies an attempt; its text form stands in addresses. */
public record AttemptId(UUID value) {

    /** Reads the text form; empty when it is none, so that a wrong address is a page that is not there. */
    public static Optional<AttemptId> parse(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
