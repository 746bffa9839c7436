package org.driehoek.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.driehoek.base.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the texts of {@code messages_nl.properties} and {@code messages_en.properties}. */
@Component
class Translations implements I18NProvider {

    private final transient MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return messages.getMessage(key, parameters, Languages.of(locale));
    }
}
