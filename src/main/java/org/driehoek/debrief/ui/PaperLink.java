package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The way from a step of the debrief to all of it on paper. */
final class PaperLink extends Div {
    PaperLink(Reader reader) {
        addClassName("paper-link");
        add(new Anchor("paper/" + reader.debrief().attempt().id(), reader.say("debrief.paper")));
    }
}
