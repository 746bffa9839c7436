package org.driehoek.identity;

import java.time.Instant;

/**
 * A link by which somebody chooses a password. It is shown once: only its hash is kept.
 *
 * @param address the whole address
 * @param first whether it is for this person's first password
 * @param expires until when it works
 * @param mailed whether it is on its way by mail too
 */
public record NewLink(String address, boolean first, Instant expires, boolean mailed) {}
