package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
     * @param terms how it is written
     * @param explainedBy phrases that explain it in the same breath
     * @param pattern finds one of the ways in which it is written, as a word of its own
     */
    record Jargon(List<String> terms, List<String> explainedBy, Pattern pattern) {

        Jargon(List<String> terms, List<String> explainedBy) {
            this(terms, explainedBy, pattern(terms));
        }

        private static Pattern pattern(List<String> terms) {
            String any = terms.stream().map(Jargon::term).collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
        }

        /** Takes an abbreviation as it is written, and a word in capitals or not. */
        private static String term(String term) {
            boolean abbreviation = term.equals(term.toUpperCase(Locale.ROOT));
            return abbreviation ? Pattern.quote(term) : "(?iu:" + Pattern.quote(term) + ")";
        }

        boolean usedIn(String text) {
            return !terms.isEmpty() && pattern.matcher(text).find();
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
