package org.driehoek.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log to show.
 *
 * @param person a part of the name or username of whoever did it or whom it is about; empty for everybody
 * @param action what was done; null for everything
 * @param from the first moment to show, or null
 * @param until the first moment not to show any more, or null
 */
public record AuditFilter(
        String person,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Lets every entry pass. */
    public static final AuditFilter ALL = new AuditFilter("", null, null, null);
}
