package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The triangle of parent, pupil and school, and the name. */
class Mark extends Span {

    Mark() {
        var triangle = new Image("images/mark.svg", "");
        triangle.setWidth("26px");
        triangle.setHeight("24px");
        addClassName("mark");
        add(triangle, new Span(getTranslation("shell.name")));
    }
}
