package org.driehoek.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names and e-mail addresses are stored, looked up and, where one is missing, made from the other. */
final class Names {

    private static final List<String> PARTICLES =
            List.of("de", "den", "der", "het", "op", "ten", "ter", "te", "van", "in", "el", "la", "von", "und");

    private Names() {}

    /** Returns the form in which a username or e-mail address is stored: without spaces around it and in lower case. */
    static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the form in which people are searched and sorted: in lower case, without accents, one space between words. */
    static String findable(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns a name as far as an e-mail address tells it: {@code anna.de.vries@…} gives "Anna de Vries". */
    static String fromEmail(String email) {
        var mailbox = email.substring(0, email.indexOf('@'));
        var name = Arrays.stream(mailbox.split("[._\\-+]+", -1))
                .filter(part -> !part.isEmpty())
                .map(Names::asName)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? mailbox : name;
    }

    private static String asName(String part) {
        return PARTICLES.contains(part.toLowerCase(Locale.ROOT))
                ? part.toLowerCase(Locale.ROOT)
                : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }
}
