package org.driehoek.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.driehoek.identity.ActivationService;
import org.driehoek.identity.LinkRefusedException;
import org.driehoek.identity.PasswordRefusedException;
import org.driehoek.identity.Welcome;
import org.jspecify.annotations.Nullable;

/** A page on which somebody chooses a password by a link. It is told again in the other language, with what was typed. */
abstract class LinkPage extends PublicPage implements HasDynamicTitle, LocaleChangeObserver {

    private enum State {
        FORM,
        DONE,
        REFUSED
    }

    private final transient ActivationService activation;
    private final PasswordForm form = new PasswordForm(this::choose);
    private String token = "";
    private transient @Nullable Welcome person;
    private State state = State.REFUSED;

    LinkPage(ActivationService activation, InterfaceLanguage language) {
        super(language);
        this.activation = activation;
    }

    final void open(String link) {
        token = link;
        person = activation.welcome(link).orElse(null);
        state = person == null ? State.REFUSED : State.FORM;
    }

    private void choose(String password) {
        try {
            activation.choosePassword(token, password);
            state = State.DONE;
            write();
        } catch (PasswordRefusedException refused) {
            form.complain(refused.problem());
        } catch (LinkRefusedException spent) {
            state = State.REFUSED;
            write();
        }
    }

    /** Returns the beginning of this page's message keys. */
    abstract String texts();

    void write() {
        switch (state) {
            case FORM -> showForm();
            case DONE ->
                show(
                        new H1(getTranslation("link.done")),
                        new Paragraph(getTranslation("link.done.next")),
                        toLogin("link.log-in", "btn", "first"));
            case REFUSED ->
                show(
                        new H1(getTranslation("link.refused")),
                        new Paragraph(getTranslation(texts() + ".refused.next")),
                        new Anchor("reset", getTranslation("link.ask")),
                        toLogin("link.to-login"));
        }
    }

    private void showForm() {
        if (person != null) {
            form.write();
            show(
                    new H1(getTranslation(texts() + ".heading", person.name())),
                    new Paragraph(getTranslation(texts() + ".purpose")),
                    new Paragraph(getTranslation("link.username", person.username())),
                    form);
        }
    }

    final Component toLogin(String key, String... styles) {
        var link = new Anchor("login", getTranslation(key));
        link.addClassNames(styles);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(texts() + ".page");
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        write();
        event.getUI().getPage().setTitle(getPageTitle());
    }
}
