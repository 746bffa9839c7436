package org.driehoek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: what is not there, and what to do next. */
public final class EmptyState extends Div {
    /** Creates an empty state; the actions, if any, are links or buttons. */
    public EmptyState(String title, String words, Component... actions) {
        addClassNames("sheet", "empty");
        Triangle mark = new Triangle();
        add(mark, new H2(title), new Paragraph(words));
        add(actions);
    }
}
