package org.driehoek.identity;

import java.io.Serializable;
import java.util.Locale;
import org.driehoek.base.LearnerId;

/**
 * What the rest of the application may know about the person who is logged in.
 *
 * @param account the account
 * @param learner the pseudonym under which this person practises
 * @param username the name to log in with
 * @param displayName the name to show
 * @param administrator whether this account runs the installation
 * @param language the language of the interface that this person chose
 */
public record SignedIn(
        AccountId account,
        LearnerId learner,
        String username,
        String displayName,
        boolean administrator,
        Locale language)
        implements Serializable {}
