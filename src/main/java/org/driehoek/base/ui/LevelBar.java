package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Span;

/** A level of four as four blocks; the words are for who cannot see the blocks. */
public final class LevelBar extends Span {
    private static final int TOP = 4;

    /**
     * Creates a bar.
     *
     * @param level 0–4
     * @param words the level in words, for example "level 3 of 4"
     */
    public LevelBar(int level, String words) {
        if (level < 0 || level > TOP) {
            throw new IllegalArgumentException("a level is 0 to 4, not " + level);
        }
        addClassName("steps");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        for (int step = 1; step <= TOP; step++) {
            Span block = new Span();
            if (step <= level) {
                block.addClassName("on");
            }
            add(block);
        }
    }
}
