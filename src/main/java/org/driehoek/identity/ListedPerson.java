package org.driehoek.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as whoever runs the installation sees them.
 *
 * @param person the person
 * @param state how far this person is with the account
 * @param administrator whether this person runs the installation
 * @param opened when the account was opened
 * @param activated when the first password was chosen, or null
 * @param mail what became of the last mail, or null when there was none
 */
public record ListedPerson(
        Person person,
        PersonState state,
        boolean administrator,
        Instant opened,
        @Nullable Instant activated,
        @Nullable MailDelivery mail) {}
