package org.driehoek.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.driehoek.identity.PasswordProblem;
import org.driehoek.identity.PasswordRules;
import org.jspecify.annotations.Nullable;

/** A field for a password, which can be shown; what is wrong with it stands below it until something else is typed. */
class PasswordBox extends PasswordField {

    private final String key;
    private @Nullable String problem;

    /**
     * Creates a field.
     *
     * @param key the message key of its label
     * @param fresh whether a new password is chosen here
     */
    PasswordBox(String key, boolean fresh) {
        this.key = key;
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setAutocomplete(fresh ? Autocomplete.NEW_PASSWORD : Autocomplete.CURRENT_PASSWORD);
        addClassName("password-box");
        addValueChangeListener(_ -> hush());
    }

    /** Says what is wrong. */
    void complain(String problemKey) {
        problem = problemKey;
        setInvalid(true);
        setErrorMessage(getTranslation(problemKey, PasswordRules.SHORTEST, PasswordRules.LONGEST));
        focus();
    }

    private void hush() {
        problem = null;
        setInvalid(false);
    }

    void complain(PasswordProblem refused) {
        complain(refused.key());
    }

    void write() {
        setLabel(getTranslation(key));
        getElement()
                .executeJs(
                        "this.i18n = Object.assign({}, this.i18n, { reveal: $0 })", getTranslation("password.reveal"));
        if (problem != null) {
            setErrorMessage(getTranslation(problem, PasswordRules.SHORTEST, PasswordRules.LONGEST));
        }
    }
}
