package org.driehoek.review.ui;

import com.vaadin.flow.component.html.Span;

/**
 * Says whether what the trainer wrote has been saved, and when. Only the browser knows that something is being typed, so both
 * words are here, and the page's script shows the one that holds.
 */
final class SavedMark extends Span {
    private final Span saved = new Span();
    private final Span unsaved = new Span();

    SavedMark() {
        addClassNames("chip", "review-state");
        setId("review-state");
        getElement().setAttribute("data-state", "saved");
        saved.addClassName("when-saved");
        unsaved.addClassName("when-unsaved");
        add(saved, unsaved);
    }

    void write(String whenSaved, String whenUnsaved) {
        saved.setText(whenSaved);
        unsaved.setText(whenUnsaved);
    }
}
