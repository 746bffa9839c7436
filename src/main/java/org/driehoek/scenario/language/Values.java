package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/** Reads single values and reports what is wrong with them. */
final class Values {

    /** Stands in for a text that could not be read. */
    static final Text NO_TEXT = new Text("…", "…");

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final int LONGEST_ID = 60;

    private Values() {}

    static String word(String key, Node value, Report report) {
        if (!(value instanceof Node.Scalar scalar)) {
            report.add(Code.WRONG_TYPE, value.mark(), key, "a text", value.kind());
            return "";
        }
        if (scalar.text().isEmpty()) {
            report.add(Code.TEXT_EMPTY, value.mark(), key);
        }
        return scalar.text();
    }

    static int number(String key, Node value, int min, int max, Report report) {
        if (!(value instanceof Node.Scalar scalar) || !scalar.isInteger()) {
            report.add(Code.WRONG_TYPE, value.mark(), key, "a whole number", describe(value));
            return min;
        }
        long number = scalar.text().length() > 12 ? Long.MAX_VALUE : Long.parseLong(scalar.text());
        if (number < min || number > max) {
            report.add(Code.NUMBER_OUT_OF_RANGE, value.mark(), key, min, max, scalar.text());
            return min;
        }
        return (int) number;
    }

    private static String describe(Node value) {
        return value instanceof Node.Scalar scalar && !scalar.isNothing()
                ? value.kind() + ", '" + scalar.text() + "'"
                : value.kind();
    }

    /** Reads {@code {nl: …, en: …}}; with {@code once} also a single text that holds for both languages. */
    static Text text(String key, Node value, boolean once, Report report) {
        if (value instanceof Node.Scalar scalar && once) {
            return new Text(scalar.text(), scalar.text());
        }
        if (value instanceof Node.Scalar scalar && !scalar.isInteger() && !scalar.isTruth()) {
            report.hinted(
                    Code.LANGUAGE_MISSING,
                    value.mark(),
                    "{nl: …, en: …}?",
                    key,
                    scalar.text().isEmpty() ? "Dutch or English" : "second");
            return NO_TEXT;
        }
        if (!(value instanceof Node.Mapping mapping)) {
            report.add(Code.WRONG_TYPE, value.mark(), key, "a text in two languages, {nl: …, en: …}", describe(value));
            return NO_TEXT;
        }
        Section section = new Section(mapping, "a text in two languages", report);
        String nl = language(section, key, "nl", "Dutch");
        String en = language(section, key, "en", "English");
        Optional<Language> spoken = section.optionalChoice("spoken", Language.class, "language");
        section.close();
        if (!once && spoken.isEmpty() && nl.equals(en) && nl.indexOf(' ') > 0) {
            report.add(Code.TEXT_EQUAL, value.mark(), nl);
        }
        return new Text(nl, en, spoken.orElse(null));
    }

    private static String language(Section section, String key, String language, String name) {
        Node value = section.node().get(language);
        section.known().add(language);
        if (value == null) {
            report(section, Code.LANGUAGE_MISSING, key, name);
            return "";
        }
        if (!(value instanceof Node.Scalar scalar)) {
            section.wrong(language, value, "a text");
            return "";
        }
        if (scalar.isNothing() || scalar.text().isEmpty()) {
            section.report().add(Code.TEXT_EMPTY, value.mark(), key + "." + language);
        }
        return scalar.text();
    }

    private static void report(Section section, Code code, String key, String name) {
        String other = section.node().entries().stream()
                .map(entry -> entry.key().text())
                .filter(written -> !LANGUAGES.contains(written) && !"spoken".equals(written))
                .findFirst()
                .orElse("");
        section.report().hinted(code, section.mark(), Suggestion.of(other, LANGUAGES), key, name);
    }

    static <E extends Enum<E> & Named> Optional<E> choice(
            String key, @Nullable Node value, Class<E> type, String kind, Report report) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Node.Scalar scalar)) {
            report.add(Code.WRONG_TYPE, value.mark(), key, "a " + kind, value.kind());
            return Optional.empty();
        }
        Optional<E> found = Named.find(type, scalar.text());
        if (found.isEmpty()) {
            report.suggesting(Code.UNKNOWN_WORD, value.mark(), scalar.text(), ids(type), scalar.text(), kind);
        }
        return found;
    }

    static <E extends Enum<E> & Named> List<String> ids(Class<E> type) {
        List<String> ids = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            ids.add(constant.id());
        }
        return ids;
    }

    /** Checks that a text is an id: lower case, words joined by hyphens. */
    static boolean id(String id, Mark mark, Report report) {
        if (ID.matcher(id).matches() && id.length() <= LONGEST_ID) {
            return true;
        }
        String form = id.length() > LONGEST_ID
                ? "it is longer than " + LONGEST_ID + " characters"
                : "write lower case letters and digits, words joined by hyphens";
        String cure = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        report.hinted(
                Code.ID_FORM,
                mark,
                ID.matcher(cure).matches() && cure.length() <= LONGEST_ID ? "'" + cure + "'?" : null,
                id,
                form);
        return false;
    }

    /** Reads a mapping of numbers, sorted by key; absent means empty. */
    static SequencedMap<String, Integer> numbers(Section section, String key, int min, int max) {
        SequencedMap<String, Integer> numbers = new TreeMap<>();
        section.section(key, "'" + key + "'").ifPresent(values -> {
            for (Node.Entry entry : values.node().entries()) {
                String name = entry.key().text();
                numbers.put(name, number(name, entry.value(), min, max, section.report()));
            }
        });
        return Collections.unmodifiableSequencedMap(numbers);
    }
}
