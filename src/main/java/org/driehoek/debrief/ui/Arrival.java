package org.driehoek.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.stream.Stream;

/** The heading of a step, which it names to the layout as the place where a reader who came from another step goes on. */
final class Arrival {
    private Arrival() {}

    /** Names the first heading of a step's panel. */
    static void at(Component panel) {
        descendants(panel)
                .filter(H2.class::isInstance)
                .findFirst()
                .ifPresent(heading -> heading.getElement().setAttribute("data-arrival", true));
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Arrival::descendants));
    }
}
