package org.driehoek.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log, as it is read.
 *
 * @param id the later the entry, the higher
 * @param action what was done; its words are the message {@code audit.action.<action>}
 * @param actor the name of who did it; null when nobody was logged in, or the account was erased since
 * @param roles the rights that let the actor in, such as {@code LECTURER}; none when it took none
 * @param details what was chosen from fixed lists, such as {@code TRAINER} or {@code true}
 * @param things what it is about
 */
public record AuditLine(
        long id,
        Instant at,
        AuditKind kind,
        String action,
        @Nullable String actor,
        List<String> roles,
        List<String> details,
        List<Thing> things) {

    /**
     * Something that an entry is about.
     *
     * @param kind the simple name of its id's type; its words are the message {@code audit.thing.<kind>}
     * @param name what it is called now; null when it has no name or is gone
     */
    public record Thing(String kind, UUID id, @Nullable String name) {}
}
