package org.driehoek.course;

import java.time.Instant;
import org.driehoek.base.LearnerId;
import org.driehoek.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a course, in one role; whoever has two roles there is listed twice.
 *
 * @param account null when the account was erased
 * @param learner the pseudonym that attempts hang on
 * @param name empty when the account was erased
 * @param email null when none is known
 * @param active whether this person has set a password and can log in
 * @param left when this person was removed or moved; null for who is there
 */
public record Enrolled(
        @Nullable AccountId account,
        LearnerId learner,
        String name,
        @Nullable String email,
        CourseRole role,
        boolean active,
        Instant joined,
        @Nullable Instant left) {}
