package org.driehoek.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.driehoek.identity.ActivationService;
import org.jspecify.annotations.Nullable;

/** UC-011: Get in again after forgetting a password. Asks for a link by e-mail, and takes the new password behind it. */
@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ResetView extends LinkPage implements HasUrlParameter<String> {

    private final transient ActivationService activation;
    private final TextField name = new TextField();
    private final NativeButton send = new NativeButton();
    private boolean byLink;
    private boolean asked;

    ResetView(ActivationService activation, InterfaceLanguage language) {
        super(activation, language);
        this.activation = activation;
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addKeyUpListener(Key.ENTER, _ -> ask());
        send.addClassNames("btn", "first");
        send.addClickListener(_ -> ask());
    }

    @Override
    public void setParameter(BeforeEvent event, @Nullable @OptionalParameter String token) {
        byLink = token != null;
        asked = false;
        if (token != null) {
            open(token);
        }
    }

    private void ask() {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.setErrorMessage(getTranslation("reset.name.missing"));
            name.focus();
        } else {
            activation.askReset(name.getValue());
            asked = true;
            write();
        }
    }

    @Override
    void write() {
        if (byLink) {
            super.write();
        } else if (asked) {
            show(
                    new H1(getTranslation("reset.asked")),
                    new Paragraph(getTranslation("reset.asked.next")),
                    new Paragraph(getTranslation("reset.asked.nothing")),
                    toLogin("link.to-login"));
        } else if (activation.mails()) {
            name.setLabel(getTranslation("login.username"));
            send.setText(getTranslation("reset.send"));
            show(
                    new H1(getTranslation("reset.ask")),
                    new Paragraph(getTranslation("reset.ask.purpose")),
                    name,
                    send,
                    toLogin("link.to-login"));
        } else {
            show(
                    new H1(getTranslation("reset.ask")),
                    new Paragraph(getTranslation("reset.no-mail")),
                    toLogin("link.to-login"));
        }
    }

    @Override
    String texts() {
        return "reset";
    }
}
