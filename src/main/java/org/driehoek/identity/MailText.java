package org.driehoek.identity;

import java.util.List;
import java.util.Locale;

/**
 * What a mail says, before the language of its receiver is known.
 *
 * @param key the beginning of the message keys: {@code <key>.subject} and {@code <key>.body}
 * @param values what is filled in; a {@link Word} is said in the receiver's language
 */
public record MailText(String key, List<Object> values) {

    /** A value that reads differently in each language. */
    @FunctionalInterface
    public interface Word {

        /** Returns the value in a language. */
        String in(Locale language);
    }

    /** Creates a text; in the body, {@code {0}} is the receiver's name and the values follow from {@code {1}}. */
    public static MailText of(String key, Object... values) {
        return new MailText(key, List.of(values));
    }
}
