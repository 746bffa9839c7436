package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Language;

/**
 * The school's own words in both languages.
 *
 * @param nl the Dutch terms by id
 * @param en the English terms by id
 */
record Lexicons(SequencedMap<String, Jargon> nl, SequencedMap<String, Jargon> en) {

    static final Lexicons NONE = new Lexicons(new TreeMap<>(), new TreeMap<>());

    /**
     * A term that parents may not know.
     *
     * @param terms how it is written; an abbreviation in capitals counts in capitals only
     * @param explainedBy phrases that explain it in the same breath
     */
    record Jargon(List<String> terms, List<String> explainedBy) {

        /** Returns whether a text has one of the terms as a word of its own. */
        boolean usedIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String term : terms) {
                boolean abbreviation = term.equals(term.toUpperCase(Locale.ROOT));
                if (abbreviation ? stands(term, text) : stands(term.toLowerCase(Locale.ROOT), lower)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean stands(String term, String text) {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
                int end = at + term.length();
                if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    return !term.isEmpty();
                }
            }
            return false;
        }

        boolean explainedIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return explainedBy.stream().anyMatch(phrase -> lower.contains(phrase.toLowerCase(Locale.ROOT)));
        }
    }

    SequencedMap<String, Jargon> of(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /** Returns the ids of all terms. */
    List<String> terms() {
        List<String> ids = new ArrayList<>(nl.keySet());
        en.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        Collections.sort(ids);
        return ids;
    }

    /** Returns the terms that a text uses without explaining them. */
    List<String> unexplained(String text, Language language) {
        List<String> found = new ArrayList<>();
        of(language).forEach((id, jargon) -> {
            if (jargon.usedIn(text) && !jargon.explainedIn(text)) {
                found.add(id);
            }
        });
        return found;
    }
}
