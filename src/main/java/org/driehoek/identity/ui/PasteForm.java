package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.driehoek.identity.PastedList;
import org.driehoek.identity.Person;
import org.jspecify.annotations.Nullable;

/** Takes a pasted list in: first a look at what each line says, then the people. What was pasted stays until it is done. */
class PasteForm extends Div {

    private final transient Function<Collection<String>, Map<String, Person>> known;
    private final transient BiConsumer<List<PastedList.Row>, Locale> takes;
    private final TextArea text = new TextArea();
    private final LanguageChoice language = new LanguageChoice();
    private final NativeButton check = new NativeButton();
    private final NativeButton take = new NativeButton();
    private final PastePreview preview = new PastePreview();
    private transient @Nullable PastedList checked;

    PasteForm(Function<Collection<String>, Map<String, Person>> known, BiConsumer<List<PastedList.Row>, Locale> takes) {
        this.known = known;
        this.takes = takes;
        addClassName("form");
        text.setManualValidation(true);
        text.setMinRows(6);
        text.setMaxRows(16);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(_ -> forget());
        check.addClassNames("btn", "first");
        check.addClickListener(_ -> check());
        take.addClassNames("btn", "first");
        take.addClickListener(_ -> take());
        add(text, language, check, preview, take);
        forget();
    }

    private void forget() {
        checked = null;
        text.setInvalid(false);
        preview.hush();
        take.setVisible(false);
    }

    private void check() {
        var list = PastedList.parse(text.getValue());
        if (list.isEmpty()) {
            text.setInvalid(true);
            text.setErrorMessage(getTranslation("paste.empty"));
            text.focus();
            return;
        }
        checked = list;
        show(list);
    }

    private void show(PastedList list) {
        var there = known.apply(list.rows().stream().map(PastedList.Row::email).toList());
        preview.show(list, there);
        var fresh = list.rows().size() - there.size();
        take.setVisible(!list.rows().isEmpty());
        take.setText(getTranslation(fresh > 0 ? "paste.take" : "paste.links", fresh));
    }

    private void take() {
        if (checked != null) {
            takes.accept(checked.rows(), language.getValue());
            text.clear();
            forget();
        }
    }

    void write() {
        text.setLabel(getTranslation("paste.label"));
        text.setHelperText(getTranslation("paste.help"));
        language.write();
        check.setText(getTranslation("paste.check"));
        if (checked != null) {
            show(checked);
        }
    }
}
