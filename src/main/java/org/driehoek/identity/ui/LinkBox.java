package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.driehoek.identity.NewLink;
import org.jspecify.annotations.Nullable;

/** A link that is shown this once, to copy. */
class LinkBox extends Div {

    private final TextField address = new TextField();
    private final CopyButton copy = new CopyButton();
    private final Paragraph words = new Paragraph();
    private transient @Nullable NewLink shown;

    LinkBox() {
        addClassName("link-box");
        address.setReadOnly(true);
        add(address, copy, words);
        setVisible(false);
    }

    void show(NewLink link) {
        shown = link;
        setVisible(true);
    }

    void hush() {
        shown = null;
        setVisible(false);
    }

    void write() {
        if (shown != null) {
            address.setLabel(getTranslation("link-box.label"));
            address.setValue(shown.address());
            copy.write(shown.address(), getTranslation("copy"), getTranslation("copied"));
            words.setText(getTranslation("link-box.until", Days.moment(shown.expires(), getLocale())) + " "
                    + getTranslation(shown.mailed() ? "link-box.mailed" : "link-box.copy"));
        }
    }
}
