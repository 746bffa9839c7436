package org.driehoek.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the last mail to somebody.
 *
 * @param queued when it was written
 * @param sent when the mail server took it, or null
 * @param problem why the mail server did not take it, in its own words, or null
 */
public record MailDelivery(
        Instant queued, @Nullable Instant sent, @Nullable String problem) {}
