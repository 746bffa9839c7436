package org.driehoek.review.ui;

import org.driehoek.review.OwnReview;
import org.jspecify.annotations.Nullable;

/** A part of the page that is saved on its own as soon as it changes. */
interface PartField {

    /** Returns what a review holds for this part; null for nothing. Two that are equal are the same to the trainer. */
    @Nullable
    Object in(OwnReview review);

    /** Shows what a review holds for this part, instead of what stands here. */
    void show(OwnReview review);

    /** Is told that what stands here has been saved. */
    void saved();

    /** Asks what is to stay, since another window saved something else for this part; nothing here is lost meanwhile. */
    void ask(OwnReview there);
}
