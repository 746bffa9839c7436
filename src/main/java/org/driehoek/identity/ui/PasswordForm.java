package org.driehoek.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.driehoek.identity.PasswordProblem;
import org.driehoek.identity.PasswordRules;

/** Asks for a new password and says before what it must be. */
class PasswordForm extends Div {

    private final PasswordBox password = new PasswordBox("password.new", true);
    private final Paragraph rules = new Paragraph();
    private final NativeButton save = new NativeButton();

    PasswordForm(Consumer<String> saves) {
        addClassName("form");
        rules.addClassName("quiet");
        save.addClassNames("btn", "first");
        save.addClickListener(_ -> saves.accept(password.getValue()));
        password.addKeyUpListener(Key.ENTER, _ -> saves.accept(password.getValue()));
        add(password, rules, save);
    }

    void complain(PasswordProblem refused) {
        password.complain(refused);
    }

    void clear() {
        password.clear();
    }

    void write() {
        password.write();
        rules.setText(getTranslation("password.rules", PasswordRules.SHORTEST));
        save.setText(getTranslation("password.save"));
    }
}
