package org.driehoek.identity;

import java.util.List;

/**
 * What came of undoing an import.
 *
 * @param removed whose accounts were removed
 * @param kept whose accounts stay, with the reason
 */
public record Undone(List<Person> removed, List<Kept> kept) {

    /**
     * Somebody whose account stays.
     *
     * @param person the person
     * @param reason why
     */
    public record Kept(Person person, Reason reason) {}

    /** Why an account stays. */
    public enum Reason {
        /** The person has chosen a password since. */
        ACTIVATED,
        /** The account is used by something else, such as another course. */
        IN_USE
    }
}
