package org.driehoek.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Goes through a long list in parts; hidden while the list has only one. */
public final class Pager extends Nav {
    private final NativeButton back = new NativeButton();
    private final Span place = new Span();
    private final NativeButton on = new NativeButton();
    private int page;

    /** Creates a pager that says which page, from 0, is to be opened. */
    public Pager(IntConsumer open) {
        addClassNames("actions", "pager");
        back.addClassName("btn");
        on.addClassName("btn");
        place.getElement().setAttribute("role", "status");
        back.addClickListener(_ -> open.accept(page - 1));
        on.addClickListener(_ -> open.accept(page + 1));
        add(back, place, on);
    }

    /**
     * Shows where in the list the reader is, in the reader's language.
     *
     * @param shown the page that is shown, from 0
     * @param total how many things the whole list holds
     */
    public void show(int shown, int pages, long total) {
        page = shown;
        setVisible(pages > 1);
        setAriaLabel(getTranslation("pager.name"));
        back.setText(getTranslation("pager.back"));
        on.setText(getTranslation("pager.on"));
        place.setText(getTranslation("pager.place", shown + 1, pages, total));
        back.setEnabled(shown > 0);
        on.setEnabled(shown < pages - 1);
    }
}
