package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** Makes parts of the page that open and close, and remembers which are open when the page is told in the other language. */
final class Folds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> open = new LinkedHashSet<>();

    /** Makes a part that is closed unless the reader opened it; {@code key} names it whatever the language. */
    NativeDetails fold(String key, Component summary, Component content) {
        NativeDetails details = new NativeDetails(summary, content);
        details.setOpen(open.contains(key));
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
