package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Span;

/** A word or two in a rounded frame. */
public final class Chip extends Span {
    /** Creates a chip. */
    public Chip(String words) {
        super(words);
        addClassName("chip");
    }
}
