package org.driehoek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Names a publication; a link where its address is one that a browser can open. */
public final class SourceLink {
    private SourceLink() {}

    /** Makes the words of a publication, with a link when its address is whole. */
    public static Component of(String words, String address) {
        return address.startsWith("https://") ? new Anchor(address, words) : new Span(words);
    }
}
