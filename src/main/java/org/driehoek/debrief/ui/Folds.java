package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Makes parts of the page that open and close, and remembers which are open when the page is told in the other language. */
final class Folds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> open = new LinkedHashSet<>();

    /** Makes a part whose content is made when it is first opened: there are many, and few are read. */
    NativeDetails fold(String key, Component summary, Supplier<? extends Component> content) {
        NativeDetails details = new NativeDetails();
        details.setSummary(summary);
        details.setOpen(open.contains(key));
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
