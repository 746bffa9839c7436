package org.driehoek.scenario;

import java.util.Locale;

/** A language that every text in the content is written in. */
public enum Language implements Named {
    NL("nl-NL"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Returns the locale used for dates, numbers and the {@code lang} attribute. */
    public Locale locale() {
        return locale;
    }

    /** Returns the language of a locale: Dutch for any Dutch locale, English for every other. */
    public static Language of(Locale locale) {
        return "nl".equals(locale.getLanguage()) ? NL : EN;
    }
}
