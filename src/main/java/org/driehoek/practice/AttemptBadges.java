package org.driehoek.practice;

import java.util.Collection;
import java.util.Map;

/** Knows what another module has to say about attempts where a student sees them in a list, such as that one was reviewed. */
public interface AttemptBadges {

    /**
     * What is said beside an attempt.
     *
     * @param text the key of one or two words in the message bundles
     * @param unread whether the student has not seen yet what the words are about
     */
    record Badge(String text, boolean unread) {}

    /** Returns the badges of those of the attempts that have one; they all belong to the person who is logged in. */
    Map<AttemptId, Badge> badges(Collection<AttemptId> attempts);
}
