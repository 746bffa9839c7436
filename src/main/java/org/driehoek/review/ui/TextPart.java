package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.driehoek.base.ui.KeptText;
import org.driehoek.review.OwnReview;
import org.driehoek.review.ReviewPart;

/** A comment, on a turn or on the whole, that is saved while it is typed. */
final class TextPart extends Div implements PartField {
    private final KeptText field;
    private final transient Function<OwnReview, String> stored;

    /**
     * Creates a field.
     *
     * @param name its name on this page; also the id of its text area
     * @param stored finds the text in a review
     * @param part makes the part of the review that holds a text
     */
    TextPart(
            Draft draft,
            String name,
            String label,
            int longest,
            Function<OwnReview, String> stored,
            Function<String, ReviewPart> part) {
        this.stored = stored;
        this.field = new KeptText(
                name, label, getTranslation("review.no-names"), longest, text -> draft.save(this, part.apply(text)));
        add(field);
        draft.follow(this);
    }

    String text() {
        return field.text();
    }

    @Override
    public String in(OwnReview review) {
        return stored.apply(review);
    }

    @Override
    public void show(OwnReview review) {
        field.show(in(review));
        field.setReadOnly(review.published(), getTranslation("review.brought-back.published"));
    }

    @Override
    public void saved() {
        field.saved();
    }

    @Override
    public void ask(OwnReview there) {
        field.ask(in(there));
    }
}
