package org.driehoek.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.driehoek.practice.AttemptId;

/**
 * A place in a queue that is ordered by when the talks ended. The queue goes on behind it, whatever has left or joined it
 * meanwhile.
 *
 * @param finishedAt when the talk at this place ended
 * @param attempt the attempt at this place
 */
public record QueuePlace(Instant finishedAt, AttemptId attempt) {

    /** Reads a place from an address; empty when it is none. */
    public static Optional<QueuePlace> parse(String text) {
        int mark = text.indexOf('_');
        if (mark < 0) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(text.substring(0, mark));
            return AttemptId.parse(text.substring(mark + 1)).map(attempt -> new QueuePlace(at, attempt));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** Returns the form in which it stands in an address. */
    public String written() {
        return finishedAt + "_" + attempt;
    }
}
