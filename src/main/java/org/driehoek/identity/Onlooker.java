package org.driehoek.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looked at what a learner did.
 *
 * @param name the name of who looked; null when that account was erased since
 * @param roles the roles in which this person might, such as {@code TRAINER}
 * @param action what was looked at; its words are the message {@code audit.action.<action>}
 */
public record Onlooker(Instant at, @Nullable String name, List<String> roles, String action) {}
