package org.driehoek.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Words to take along, with a button that copies them. */
final class CopyField extends Div {
    private final TextFieldBase<?, String> field;
    private final NativeButton copy = new NativeButton();
    private final Span copied = new Span();

    /** Creates a field of one line, or of several. */
    CopyField(boolean lines) {
        addClassName("copy-field");
        field = lines ? new TextArea() : new TextField();
        field.setReadOnly(true);
        copy.addClassName("btn");
        copied.getElement().setAttribute("role", "status");
        copied.addClassName("quiet");
        copy.addClickListener(_ -> copy());
        add(field, copy, copied);
    }

    void show(String label, String words) {
        field.setLabel(label);
        field.setValue(words);
        copy.setText(getTranslation("course.copy"));
        copied.setText("");
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
                .then(
                        Boolean.class,
                        done -> copied.setText(getTranslation(done ? "course.copied" : "course.copy.selected")));
    }
}
