package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Goes through a long list in parts; hidden while the list has only one. */
final class Pager extends Div {
    private final NativeButton back = new NativeButton();
    private final Span place = new Span();
    private final NativeButton on = new NativeButton();
    private int page;

    Pager(IntConsumer open) {
        addClassNames("actions", "pager");
        back.addClassName("btn");
        on.addClassName("btn");
        place.getElement().setAttribute("role", "status");
        back.addClickListener(_ -> open.accept(page - 1));
        on.addClickListener(_ -> open.accept(page + 1));
        add(back, place, on);
    }

    void show(int shown, int pages, long total) {
        page = shown;
        back.setText(getTranslation("course.pager.back"));
        on.setText(getTranslation("course.pager.on"));
        place.setText(getTranslation("course.pager.place", shown + 1, pages, total));
        back.setEnabled(shown > 0);
        on.setEnabled(shown < pages - 1);
        setVisible(pages > 1);
    }
}
