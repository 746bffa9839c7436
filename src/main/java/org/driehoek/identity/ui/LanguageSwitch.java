package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import org.driehoek.base.Languages;

/** The button that offers the other language, in that language's own words. */
class LanguageSwitch extends NativeButton implements LocaleChangeObserver {

    LanguageSwitch(InterfaceLanguage language) {
        addClassNames("btn", "language");
        addClickListener(click -> language.choose(other()));
    }

    private Locale other() {
        return getLocale().equals(Languages.ENGLISH) ? Languages.DUTCH : Languages.ENGLISH;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("shell.language", other()));
        getElement().setAttribute("lang", other().getLanguage());
    }
}
