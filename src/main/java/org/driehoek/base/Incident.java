package org.driehoek.base;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure that a reader was told of by number only. The log holds the same number with the cause, so that the two can
 * be brought together and the reader never sees the inside of the application.
 *
 * @param number eight characters, such as {@code 3F9A-01C7}
 */
public record Incident(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    /** Logs the cause under a new number. */
    public static Incident of(Throwable cause) {
        var incident = next();
        LOG.error("Incident {}", incident.number, cause);
        return incident;
    }

    /**
     * Logs what is known of a failure without an exception, under a new number.
     *
     * @param facts words for the log, never from the reader without being cleaned
     */
    public static Incident of(String facts) {
        var incident = next();
        LOG.error("Incident {}: {}", incident.number, facts);
        return incident;
    }

    private static Incident next() {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return new Incident(random.substring(0, 4) + "-" + random.substring(4, 8));
    }
}
