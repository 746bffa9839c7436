package org.driehoek.review;

import org.driehoek.scenario.Named;

/** Where an attempt stands in a trainer's queue; each attempt is in one of these. */
public enum QueueState implements Named {
    /** Nobody has published a review, and the trainer has none. Another trainer may be at work on one. */
    TO_DO,
    /** The trainer has a draft. */
    DRAFT,
    /** The trainer has published a review. */
    PUBLISHED,
    /** Another trainer has published a review, and this one has none. */
    OTHERS
}
