package org.driehoek.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Words to take along: they can be read and selected, and a button copies them. */
public final class CopyField extends Div {
    private final TextFieldBase<?, String> field;
    private final NativeButton copy = new NativeButton();
    private final Span copied = new Span();

    private CopyField(TextFieldBase<?, String> field) {
        this.field = field;
        addClassName("copy-field");
        field.setReadOnly(true);
        copy.addClassName("btn");
        copied.getElement().setAttribute("role", "status");
        copied.addClassName("quiet");
        copy.addClickListener(_ -> copy());
        add(field, copy, copied);
    }

    /** Creates a field of one line. */
    public static CopyField line() {
        return new CopyField(new TextField());
    }

    /** Creates a field of several lines. */
    public static CopyField lines() {
        return new CopyField(new TextArea());
    }

    /** Gives the field itself an id, so that it can be found. */
    public CopyField named(String id) {
        field.setId(id);
        return this;
    }

    /** Shows words under a label, in the reader's language. */
    public CopyField show(String label, String words) {
        field.setLabel(label);
        field.setValue(words);
        copy.setText(getTranslation("copy"));
        copied.setText("");
        return this;
    }

    /** Pages that do not come over TLS have no clipboard; there the words are selected, to be copied by hand. */
    private void copy() {
        field.getElement()
                .executeJs("""
                        const input = this.inputElement;
                        input.focus();
                        input.select();
                        if (navigator.clipboard) {
                          return navigator.clipboard.writeText($0).then(() => true, () => false);
                        }
                        return document.execCommand('copy');""", field.getValue())
                .then(Boolean.class, done -> copied.setText(getTranslation(done ? "copied" : "copy.selected")));
    }
}
