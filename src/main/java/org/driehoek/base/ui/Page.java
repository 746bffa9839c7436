package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the application: built when it is shown, and told again in the other language when the reader switches. */
public abstract class Page extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private static final String NAME = "Driehoek";

    /** Creates a page with the style classes of its kind, beside {@code page}. */
    protected Page(String... styles) {
        addClassName("page");
        addClassNames(styles);
    }

    /** Returns what the page is called, in the reader's language. */
    protected abstract String name();

    /** Writes every word of the page in the reader's language; what the reader has typed, chosen or opened stays. */
    protected abstract void write();

    @Override
    public final String getPageTitle() {
        return name() + " – " + NAME;
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        write();
        event.getUI().getPage().setTitle(getPageTitle());
    }
}
