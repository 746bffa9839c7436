package org.driehoek.review;

/** What became of something that a trainer saved. */
public sealed interface SaveAnswer {

    /** It is saved; this is how the review stands. */
    record Saved(OwnReview now) implements SaveAnswer {}

    /** It is not saved: the trainer went on in another window, and this is how the review stands there. */
    record MovedOn(OwnReview now) implements SaveAnswer {}

    /** Returns how the review stands. */
    OwnReview now();
}
