package org.driehoek.base.ui;

import com.vaadin.flow.component.Svg;

/** The mark: parent, pupil and school as the corners of a triangle; decoration, so hidden from screen readers. */
public final class Triangle extends Svg {
    private static final String MARK = """
            <svg viewBox="0 0 26 24" aria-hidden="true" focusable="false">\
            <path d="M13 4 22 20H4Z" class="mark-sides"/>\
            <circle cx="13" cy="4" r="3.6" class="mark-pupil"/>\
            <circle cx="4" cy="20" r="3.6" class="mark-parent"/>\
            <circle cx="22" cy="20" r="3.6" class="mark-school"/></svg>""";

    /** Creates the mark. */
    public Triangle() {
        super(MARK);
        addClassName("triangle");
    }
}
