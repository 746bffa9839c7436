package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Section;

/** A sheet of a page, which is told again in the other language when the reader switches. */
abstract class Panel extends Section {

    Panel() {
        addClassNames("sheet", "panel");
    }

    /** Writes every word in the reader's language; what the reader has typed or opened stays. */
    abstract void write();
}
