package org.driehoek.debrief.ui;

import com.vaadin.flow.component.html.Div;

/** What came of the talk two weeks later, what trainers wrote about it, and what counted. */
final class LaterPanel extends Div {
    LaterPanel(Reader reader) {
        addClassName("later");
        add(new EpiloguePanel(reader), new ReviewsPanel(reader), new CountedPanel(reader));
    }
}
