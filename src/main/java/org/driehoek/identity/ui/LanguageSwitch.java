package org.driehoek.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.driehoek.base.Languages;

/** The button that offers the other language, in that language's own words. */
class LanguageSwitch extends NativeButton {

    LanguageSwitch(InterfaceLanguage language) {
        Locale other = getLocale().equals(Languages.ENGLISH) ? Languages.DUTCH : Languages.ENGLISH;
        addClassNames("btn", "language");
        setText(getTranslation("shell.language", other));
        getElement().setAttribute("lang", other.getLanguage());
        addClickListener(click -> language.choose(other));
    }
}
