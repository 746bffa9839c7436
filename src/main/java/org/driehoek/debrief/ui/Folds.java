package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Makes parts of the page that open and close, and remembers which are open when the page is told in the other language. */
final class Folds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final boolean unfolded;

    Folds() {
        this(false);
    }

    private Folds(boolean unfolded) {
        this.unfolded = unfolded;
    }

    /** Makes parts that all begin open, for paper. */
    static Folds unfolded() {
        return new Folds(true);
    }

    /** Returns whether this is for paper: what stands in two places on a screen stands there once. */
    boolean onPaper() {
        return unfolded;
    }

    /** Returns where the reader was in something that is gone through step by step; empty when it was not begun. */
    OptionalInt place(String key) {
        Integer place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Remembers where the reader is. */
    void moveTo(String key, int place) {
        places.put(key, place);
    }

    /** Forgets where the reader was. */
    void leave(String key) {
        places.remove(key);
    }

    /** Makes a part whose content is made when it is first opened: there are many, and few are read. */
    NativeDetails fold(String key, Component summary, Supplier<? extends Component> content) {
        NativeDetails details = new NativeDetails();
        details.setSummary(summary);
        details.setOpen(unfolded || open.contains(key));
        if (details.isOpen()) {
            details.setContent(content.get());
        }
        details.addToggleListener(event -> {
            if (!event.isOpened()) {
                open.remove(key);
            } else if (open.add(key)) {
                details.setContent(content.get());
            }
        });
        return details;
    }

    /** Makes a part that is closed unless the reader opened it; {@code key} names it whatever the language. */
    NativeDetails fold(String key, Component summary, Component content) {
        NativeDetails details = new NativeDetails(summary, content);
        details.setOpen(unfolded || open.contains(key));
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                open.add(key);
            } else {
                open.remove(key);
            }
        });
        return details;
    }
}
