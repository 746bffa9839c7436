package org.driehoek.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A text that a person sees, in both languages on one node so that they cannot drift apart.
 *
 * @param nl the Dutch text
 * @param en the English text
 * @param spoken the language in which it is said whatever the reader's language is, or null for the reader's own
 */
public record Text(String nl, String en, @Nullable Language spoken) {

    public Text(String nl, String en) {
        this(nl, en, null);
    }

    /** Returns the text for a reader of the given language. */
    public String in(Language language) {
        return switch (spoken == null ? language : spoken) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /** Returns the language it is said in where that is not the reader's own, so that a page can name it; null elsewhere. */
    public @Nullable Language foreignTo(Language reader) {
        return spoken == reader ? null : spoken;
    }
}
