package org.driehoek.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.driehoek.identity.PastedList;

/** Takes one person in. */
class AddPersonForm extends Div {

    private final transient BiConsumer<List<PastedList.Row>, Locale> takes;
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final LanguageChoice language = new LanguageChoice();
    private final NativeButton save = new NativeButton();

    AddPersonForm(BiConsumer<List<PastedList.Row>, Locale> takes) {
        this.takes = takes;
        addClassName("form");
        for (var field : List.of(name, email)) {
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(true);
            field.addKeyUpListener(Key.ENTER, _ -> save());
            field.addValueChangeListener(_ -> field.setInvalid(false));
        }
        save.addClassNames("btn", "first");
        save.addClickListener(_ -> save());
        add(name, email, language, save);
    }

    private void save() {
        var rows = PastedList.parse(email.getValue()).rows();
        var wrongEmail = rows.size() != 1 || email.getValue().strip().contains(" ");
        complain(email, wrongEmail, "people.email.wrong");
        complain(
                name,
                name.getValue().isBlank() || name.getValue().strip().length() > PastedList.LONGEST_NAME,
                "people.name.wrong");
        if (!name.isInvalid() && !wrongEmail) {
            takes.accept(
                    List.of(new PastedList.Row(
                            1, name.getValue().strip(), rows.getFirst().email())),
                    language.getValue());
            name.clear();
            email.clear();
        }
    }

    private void complain(TextField field, boolean wrong, String key) {
        field.setInvalid(wrong);
        if (wrong) {
            field.setErrorMessage(getTranslation(key, PastedList.LONGEST_NAME));
            field.focus();
        }
    }

    void write() {
        name.setLabel(getTranslation("people.column.name"));
        email.setLabel(getTranslation("people.column.email"));
        language.write();
        save.setText(getTranslation("people.add.save"));
    }
}
