package org.driehoek.identity;

import org.jspecify.annotations.Nullable;

/**
 * What came of inviting somebody.
 *
 * @param person the person, who may have had an account before
 * @param opened whether an account was opened just now
 * @param link the whole address of the page on which this person chooses a password; null for somebody who has one. It is
 *     shown once: only its hash is kept
 */
public record Invited(
        Person person, boolean opened, @Nullable String link) {}
