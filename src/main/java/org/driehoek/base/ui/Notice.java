package org.driehoek.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what happened, why, and what to do; it is announced when it appears, and stays until it is put away. */
public final class Notice extends Div {
    private final Span title = new Span();
    private final Paragraph words = new Paragraph();

    /** Creates a notice that is not shown yet. */
    public Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        title.addClassName("notice-title");
        title.setVisible(false);
        words.setVisible(false);
        add(title, words);
    }

    /** Shows the notice with these words and, below them, what can be done. */
    public void say(String what, String why, Component... actions) {
        hush();
        title.setText(what);
        words.setText(why);
        title.setVisible(true);
        words.setVisible(!why.isEmpty());
        add(actions);
        addClassName("said");
    }

    /** Puts the notice away. */
    public void hush() {
        removeClassName("said");
        title.setVisible(false);
        words.setVisible(false);
        getChildren().filter(child -> child != title && child != words).toList().forEach(this::remove);
    }
}
