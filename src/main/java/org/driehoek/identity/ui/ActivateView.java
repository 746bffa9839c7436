package org.driehoek.identity.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.driehoek.identity.ActivationService;

/** UC-010: Make an account ready. Lets whoever was invited choose a password, by a link that works once. */
@Route(value = "activate", autoLayout = false)
@AnonymousAllowed
class ActivateView extends LinkPage implements HasUrlParameter<String> {

    ActivateView(ActivationService activation, InterfaceLanguage language) {
        super(activation, language);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        open(token);
    }

    @Override
    String texts() {
        return "activate";
    }
}
