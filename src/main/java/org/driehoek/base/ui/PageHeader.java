package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: a quiet line, the only {@code h1}, and a sentence that says what the page is for. */
public final class PageHeader extends Div {
    private final Paragraph eyebrow = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();

    /** Creates a header whose lines stay hidden until they have words. */
    public PageHeader() {
        addClassName("page-header");
        eyebrow.addClassName("quiet");
        lead.addClassName("lead");
        eyebrow.setVisible(false);
        lead.setVisible(false);
        add(eyebrow, title, lead);
    }

    /** Sets the page's name. */
    public PageHeader title(String words) {
        title.setText(words);
        return this;
    }

    /** Sets the quiet line above the name. */
    public PageHeader eyebrow(String words) {
        eyebrow.setText(words);
        eyebrow.setVisible(!words.isEmpty());
        return this;
    }

    /** Sets the sentence below the name. */
    public PageHeader lead(String words) {
        lead.setText(words);
        lead.setVisible(!words.isEmpty());
        return this;
    }
}
