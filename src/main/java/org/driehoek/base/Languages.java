package org.driehoek.base;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the interface. */
public final class Languages {

    /** Dutch, the language of a reader about whom nothing is known. */
    public static final Locale DUTCH = Locale.of("nl");

    /** English. */
    public static final Locale ENGLISH = Locale.of("en");

    private Languages() {}

    /** Returns every language of the interface, Dutch first. */
    public static List<Locale> all() {
        return List.of(DUTCH, ENGLISH);
    }

    /**
     * Returns the interface's language for a language tag such as {@code en} or {@code en-GB}.
     *
     * @param tag a tag, or null when none is known
     * @return Dutch for any tag that the interface does not speak
     */
    public static Locale of(@Nullable String tag) {
        return tag == null ? DUTCH : of(Locale.forLanguageTag(tag));
    }

    /** Returns the interface's language for a locale; Dutch for any that the interface does not speak. */
    public static Locale of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }
}
