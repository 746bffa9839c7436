package org.driehoek.identity;

import java.util.Optional;
import org.driehoek.base.LearnerId;

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

    /**
     * Returns the learner whose talk a thing is or is about, so that the audit log can tell that learner who saw it; nothing
     * for things that are no learner's own, such as a course.
     */
    default Optional<LearnerId> learner(T thing) {
        return Optional.empty();
    }

    /** Returns what a thing is called, for the audit log's page; nothing when it has no name of its own. */
    default Optional<String> name(T thing) {
        return Optional.empty();
    }
}
