package org.driehoek.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that can still be undone.
 *
 * @param id names the import
 * @param begun when
 * @param by the name of who did it; null when that account is gone
 * @param opened how many accounts it opened
 * @param waiting how many of them have no password yet
 */
public record RecentImport(
        ImportId id, Instant begun, @Nullable String by, int opened, int waiting) {}
