package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.driehoek.base.ui.Notice;
import org.driehoek.identity.CurrentUser;

/** Asks who someone is. The same answer for every failure, so that it tells nobody which accounts exist. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Notice out = new Notice();
    private final LoginForm form = new LoginForm();
    private final CurrentUser currentUser;

    LoginView(CurrentUser currentUser, InterfaceLanguage language) {
        super(language);
        this.currentUser = currentUser;
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        show(
                new H1(getTranslation("login.heading")),
                new Paragraph(getTranslation("login.purpose")),
                out,
                form,
                new Anchor("reset", getTranslation("login.forgotten")));
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.setForm(new LoginI18n.Form());
        texts.getForm().setTitle(getTranslation("login.title"));
        texts.getForm().setUsername(getTranslation("login.username"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.setErrorMessage(new LoginI18n.ErrorMessage());
        texts.getErrorMessage().setTitle(getTranslation("login.failed.title"));
        texts.getErrorMessage().setMessage(getTranslation("login.failed.message"));
        texts.getErrorMessage().setUsername(getTranslation("login.username.missing"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
        }
        var reason = event.getLocation().getQueryParameters().getParameters();
        form.setError(reason.containsKey("error"));
        if (reason.containsKey("out")) {
            out.say(getTranslation("login.out"), getTranslation("login.out.why"));
        }
    }
}
