package org.driehoek.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.driehoek.identity.PasswordProblem;
import org.driehoek.identity.PasswordRefusedException;
import org.driehoek.identity.PasswordRules;
import org.driehoek.identity.SetUpRefusedException;
import org.driehoek.identity.SetUpService;
import org.driehoek.identity.UsernameTakenException;

/** Opens the first administrator's account for whoever holds the one-time link. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends PublicPage implements HasUrlParameter<String>, HasDynamicTitle {

    private static final class Form {
        String username = "";
        String displayName = "";
        String password = "";
    }

    private final SetUpService setUp;

    SetUpView(SetUpService setUp, InterfaceLanguage language) {
        super(language);
        this.setUp = setUp;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (setUp.opens(token)) {
            showForm(token);
        } else {
            showRefusal();
        }
    }

    private void showForm(String token) {
        var username = new TextField(getTranslation("set-up.username"));
        var displayName = new TextField(getTranslation("set-up.display-name"));
        var password = new PasswordField(getTranslation("set-up.password"));
        var again = new PasswordField(getTranslation("set-up.password-again"));
        username.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        again.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("password.rules", PasswordRules.SHORTEST));

        var binder = new Binder<Form>();
        binder.forField(username)
                .asRequired(getTranslation("set-up.username.missing"))
                .withValidator(name -> name.strip().length() <= 100, getTranslation("set-up.too-long"))
                .bind(form -> form.username, (form, value) -> form.username = value);
        binder.forField(displayName)
                .asRequired(getTranslation("set-up.display-name.missing"))
                .withValidator(name -> name.strip().length() <= 100, getTranslation("set-up.too-long"))
                .bind(form -> form.displayName, (form, value) -> form.displayName = value);
        binder.forField(password)
                .withValidator(
                        text -> text.codePointCount(0, text.length()) >= PasswordRules.SHORTEST,
                        getTranslation(PasswordProblem.SHORT.key(), PasswordRules.SHORTEST))
                .bind(form -> form.password, (form, value) -> form.password = value);
        binder.forField(again)
                .withValidator(text -> text.equals(password.getValue()), getTranslation("set-up.password.differs"))
                .bind(form -> form.password, (form, value) -> {});

        var save = new Button(getTranslation("set-up.save"), click -> {
            var form = new Form();
            if (binder.writeBeanIfValid(form)) {
                open(token, form, username, password);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        show(
                new H1(getTranslation("set-up.heading")),
                new Paragraph(getTranslation("set-up.purpose")),
                username,
                displayName,
                password,
                again,
                save);
    }

    private void open(String token, Form form, TextField username, PasswordField password) {
        try {
            setUp.openAdministrator(token, form.username, form.displayName, form.password, getLocale());
            show(
                    new H1(getTranslation("set-up.done")),
                    new Paragraph(getTranslation("set-up.done.next")),
                    new Anchor("login", getTranslation("set-up.to-login")));
        } catch (UsernameTakenException taken) {
            username.setErrorMessage(getTranslation("set-up.username.taken"));
            username.setInvalid(true);
        } catch (PasswordRefusedException refused) {
            password.setErrorMessage(
                    getTranslation(refused.problem().key(), PasswordRules.SHORTEST, PasswordRules.LONGEST));
            password.setInvalid(true);
        } catch (SetUpRefusedException refused) {
            showRefusal();
        }
    }

    private void showRefusal() {
        show(
                new H1(getTranslation("set-up.refused")),
                new Paragraph(getTranslation("set-up.refused.next")),
                new Anchor("login", getTranslation("set-up.to-login")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("set-up.page");
    }
}
