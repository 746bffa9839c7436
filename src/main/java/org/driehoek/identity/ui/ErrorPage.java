package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.driehoek.base.Incident;

/** Says what happened and what to do; never how the application looks inside. */
abstract class ErrorPage extends PublicPage implements HasDynamicTitle {

    ErrorPage(InterfaceLanguage language) {
        super(language);
    }

    final void tell(String key) {
        show(new H1(getTranslation(key)), new Paragraph(getTranslation(key + ".next")), home());
    }

    final void tell(String key, Incident incident) {
        var number = new Span(getTranslation("error.number", incident.number()));
        number.addClassName("chip");
        show(new H1(getTranslation(key)), new Paragraph(getTranslation(key + ".next")), new Paragraph(number), home());
    }

    private Anchor home() {
        var home = new Anchor("", getTranslation("error.home"));
        home.setRouterIgnore(true);
        return home;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.page");
    }
}
