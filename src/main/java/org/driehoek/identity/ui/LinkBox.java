package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.driehoek.base.ui.CopyField;
import org.driehoek.identity.NewLink;
import org.jspecify.annotations.Nullable;

/** A link that is shown this once, to copy. */
class LinkBox extends Div {

    private final CopyField address = CopyField.line();
    private final Paragraph words = new Paragraph();
    private transient @Nullable NewLink shown;

    LinkBox() {
        addClassName("link-box");
        add(address, words);
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
            address.show(getTranslation("link-box.label"), shown.address());
            words.setText(getTranslation("link-box.until", Days.moment(shown.expires(), getLocale())) + " "
                    + getTranslation(shown.mailed() ? "link-box.mailed" : "link-box.copy"));
        }
    }
}
