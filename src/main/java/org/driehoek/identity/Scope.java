package org.driehoek.identity;

/**
 * Knows who has which right on things of a kind, such as a course or an attempt. A bean of this type makes the kind known to
 * the check of {@link Access}.
 *
 * @param <T> the type of the id
 */
public interface Scope<T> {

    /** Returns the type of the ids that this scope judges. */
    Class<T> kind();

    /**
     * Returns whether a person has a right on a thing; false when there is no such thing.
     *
     * @param right one for which {@link Right#inCourse()} holds
     */
    boolean grants(SignedIn person, Right right, T thing);
}
