package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Leafs through a long list. */
class Pager extends Nav {

    private final NativeButton back = new NativeButton();
    private final NativeButton on = new NativeButton();
    private final Span where = new Span();
    private int part;

    /** Creates a pager that says to which part, from 0, the reader leafs. */
    Pager(IntConsumer leafs) {
        addClassName("pager");
        back.addClassName("btn");
        on.addClassName("btn");
        back.addClickListener(_ -> leafs.accept(part - 1));
        on.addClickListener(_ -> leafs.accept(part + 1));
        where.getElement().setAttribute("role", "status");
        add(back, where, on);
    }

    void write(int number, int parts) {
        part = number;
        setVisible(parts > 1);
        setAriaLabel(getTranslation("pager.name"));
        back.setText(getTranslation("pager.back"));
        on.setText(getTranslation("pager.on"));
        where.setText(getTranslation("pager.where", number + 1, parts));
        back.setEnabled(number > 0);
        on.setEnabled(number < parts - 1);
    }
}
