package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.driehoek.insight.Progress;

/** The way to the page before and the page after; hidden when there is one page. */
final class Pages extends Nav {
    Pages(Progress progress, ProgressAddress address) {
        addClassName("actions");
        setAriaLabel(getTranslation("progress.pages"));
        if (progress.page() > 0) {
            add(link(address.page(progress.page() - 1), "progress.before"));
        }
        add(new Span(getTranslation("progress.page", progress.page() + 1, progress.pages())));
        if (progress.page() + 1 < progress.pages()) {
            add(link(address.page(progress.page() + 1), "progress.after"));
        }
        setVisible(progress.pages() > 1);
    }

    private Anchor link(ProgressAddress to, String words) {
        Anchor link = new Anchor(to.written(), getTranslation(words));
        link.addClassName("btn");
        return link;
    }
}
