package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Span;

/**
 * Says whether what somebody wrote has been saved, and when. Only the browser knows that something is being typed, so both
 * words are here, and the script of {@link KeptTexts} shows the one that holds.
 */
public final class SavedMark extends Span {
    private final Span saved = new Span();
    private final Span unsaved = new Span();

    /** Creates a mark without words. */
    public SavedMark() {
        addClassNames("chip", "saved-mark");
        setId("saved-mark");
        getElement().setAttribute("data-state", "saved");
        saved.addClassName("when-saved");
        unsaved.addClassName("when-unsaved");
        add(saved, unsaved);
    }

    /** Sets both words. */
    public void write(String whenSaved, String whenUnsaved) {
        saved.setText(whenSaved);
        unsaved.setText(whenUnsaved);
    }
}
