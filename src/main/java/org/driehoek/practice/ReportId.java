package org.driehoek.practice;

import java.util.UUID;

/**
 * Identifies what a student reported.
 *
 * @param value a random UUID
 */
public record ReportId(UUID value) {

    static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
