package org.driehoek.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** A text to take along: it can be read and selected, and a button copies it. */
final class CopyField extends Div {
    private static final String COPY = "return navigator.clipboard.writeText($0)";

    private final Span told = new Span();

    private CopyField(TextFieldBase<?, String> field, String text) {
        addClassName("copy-field");
        field.setValue(text);
        NativeButton copy = new NativeButton(getTranslation("progress.copy"));
        copy.addClassName("btn");
        copy.addClickListener(_ -> getElement()
                .executeJs(COPY, text)
                .then(_ -> tell("progress.copied"), _ -> tell("progress.not-copied")));
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        add(field, copy, told);
    }

    private void tell(String key) {
        told.setText(getTranslation(key));
    }

    static CopyField line(String id, String label, String text) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setReadOnly(true);
        return new CopyField(field, text);
    }

    static CopyField lines(String id, String label, String text) {
        TextArea field = new TextArea(label);
        field.setId(id);
        field.setReadOnly(true);
        return new CopyField(field, text);
    }
}
