package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Span;

/** A difficulty of one to four as stars; the words are for who cannot see them. */
public final class Stars extends Span {
    private static final int TOP = 4;

    /** Creates stars; {@code words} says the same, for example "difficulty 2 of 4". */
    public Stars(int number, String words) {
        addClassName("stars");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        setText("★".repeat(number) + "☆".repeat(TOP - number));
    }
}
