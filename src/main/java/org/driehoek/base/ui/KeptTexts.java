package org.driehoek.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A part of a page with texts that are saved while they are typed. Its element has a script of its own, {@code js/kept.js}: it
 * keeps in the browser what is typed and not yet saved, so that neither an expired session nor a lost connection loses it.
 */
@Tag("kept-texts")
public class KeptTexts extends HtmlContainer {

    /**
     * Creates a part without texts.
     *
     * @param owner who writes; nobody else who uses the same browser is shown the texts
     * @param about what is written about; the names of its texts are unique within
     */
    public KeptTexts(String owner, String about) {
        getElement().setAttribute("data-owner", owner);
        getElement().setAttribute("data-about", about);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/kept.js");
    }
}
