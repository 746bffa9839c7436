package org.driehoek.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.practice.AttemptId;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;
import org.driehoek.review.ReviewService;
import org.driehoek.review.SaveAnswer;
import org.springframework.security.access.AccessDeniedException;

/**
 * A trainer's own review as this window knows it. When the trainer went on in another window, what was saved there is shown
 * here too, and only where both windows changed the same part does the trainer have to choose.
 */
final class Draft {
    /** Hears what becomes of the review. */
    interface Listener {
        /** Something was saved, here or in another window. */
        void changed(OwnReview now);

        /** The trainer also works in another window. */
        void otherWindow();

        /** The trainer may not review this talk any more; nothing is saved. */
        void shutOut();

        /** It was published in another window; this part of it, typed here, is not saved. */
        void publishedElsewhere(ReviewPart unsaved);
    }

    private final ReviewService reviews;
    private final AttemptId attempt;
    private final Listener listener;
    private final List<PartField> fields = new ArrayList<>();
    private OwnReview own;

    Draft(ReviewService reviews, AttemptId attempt, OwnReview own, Listener listener) {
        this.reviews = reviews;
        this.attempt = attempt;
        this.own = own;
        this.listener = listener;
    }

    OwnReview now() {
        return own;
    }

    /** Forgets the fields of a page that is written again. */
    void forgetFields() {
        fields.clear();
    }

    /** Keeps a field in step with what is saved. */
    void follow(PartField field) {
        fields.add(field);
        field.show(own);
    }

    /** Saves what stands in a field; what cannot be saved stays in the field and in the browser. */
    void save(PartField field, ReviewPart part) {
        try {
            settle(field, part);
        } catch (AccessDeniedException noLongerTrainer) {
            listener.shutOut();
        }
    }

    private void settle(PartField field, ReviewPart part) {
        Object known = field.in(own);
        SaveAnswer answer = reviews.save(attempt, own.version(), part);
        if (answer instanceof SaveAnswer.MovedOn(OwnReview there)) {
            moveOn(there, field);
            if (there.published()) {
                listener.publishedElsewhere(part);
                return;
            }
            listener.otherWindow();
            if (!Objects.equals(known, field.in(there))) {
                field.ask(there);
                return;
            }
            answer = reviews.save(attempt, own.version(), part);
            if (answer instanceof SaveAnswer.MovedOn(OwnReview again)) {
                moveOn(again, field);
                field.ask(again);
                return;
            }
        }
        own = answer.now();
        field.saved();
        listener.changed(own);
    }

    /** Saves something that changes several fields at once. */
    void saveAll(ReviewPart part) {
        SaveAnswer answer = reviews.save(attempt, own.version(), part);
        take(answer.now());
        if (answer instanceof SaveAnswer.MovedOn) {
            listener.otherWindow();
        }
    }

    /** Publishes what this window shows; false when another window saved something else first. */
    boolean publish() {
        SaveAnswer answer = reviews.publish(attempt, own.version());
        if (answer instanceof SaveAnswer.MovedOn(OwnReview there)) {
            take(there);
            listener.otherWindow();
            return false;
        }
        own = answer.now();
        return true;
    }

    void withdraw() {
        own = reviews.withdraw(attempt);
    }

    private void take(OwnReview now) {
        own = now;
        fields.forEach(field -> field.show(now));
        listener.changed(now);
    }

    /** Shows what the other window saved, except in the field that is being written here. */
    private void moveOn(OwnReview there, PartField except) {
        own = there;
        fields.stream().filter(field -> field != except).forEach(field -> field.show(there));
        listener.changed(there);
    }
}
