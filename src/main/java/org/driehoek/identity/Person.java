package org.driehoek.identity;

import java.util.Locale;
import org.driehoek.base.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know about somebody who has an account.
 *
 * @param account the account
 * @param learner the pseudonym under which this person practises
 * @param name the name to show
 * @param email the e-mail address in lower case, or null when none is known
 * @param username the name to log in with
 * @param active whether this person can log in: has chosen a password, and was not switched off
 * @param language the language of the interface that this person chose
 */
public record Person(
        AccountId account,
        LearnerId learner,
        String name,
        @Nullable String email,
        String username,
        boolean active,
        Locale language) {}
