package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping key by key and reports what is missing, of the wrong type or left over.
 *
 * <p>Where a value is at fault a stand-in is returned, so that reading goes on; what was read is thrown away in the end.
 *
 * @param node the mapping
 * @param what the mapping, in the words of a message: "the move 'greet'"
 */
record Section(Node.Mapping node, String what, Report report, SequencedSet<String> known) {

    Section(Node.Mapping node, String what, Report report) {
        this(node, what, report, new LinkedHashSet<>());
    }

    Mark mark() {
        return node.mark();
    }

    /** Returns the value of a key, or null when it is not there; reports a key that says nothing. */
    @Nullable
    Node get(String key) {
        known.add(key);
        Node value = node.get(key);
        if (value instanceof Node.Scalar scalar && scalar.isNothing()) {
            report.add(Code.TEXT_EMPTY, value.mark(), key);
            return null;
        }
        return value;
    }

    /** Returns the value of a key that must be there, or null after a report. */
    @Nullable
    Node need(String key) {
        Node value = get(key);
        if (node.get(key) == null) {
            report.add(Code.MISSING_KEY, node.mark(), key, what);
        }
        return value;
    }

    /** Returns the place of a key's value; the place of the mapping when the key is not there. */
    Mark markOf(String key) {
        Node value = node.get(key);
        return value == null ? node.mark() : value.mark();
    }

    void wrong(String key, Node value, String expected) {
        report.add(Code.WRONG_TYPE, value.mark(), key, expected, value.kind());
    }

    /** Reads a required word: a text without languages. */
    String word(String key) {
        Node value = need(key);
        return value == null ? "" : wordOf(key, value);
    }

    @Nullable
    String optionalWord(String key) {
        Node value = get(key);
        return value == null ? null : wordOf(key, value);
    }

    String wordOf(String key, Node value) {
        return Values.word(key, value, report);
    }

    /** Reads a required number. */
    int number(String key, int min, int max) {
        Node value = need(key);
        return value == null ? min : Values.number(key, value, min, max, report);
    }

    int number(String key, int min, int max, int absent) {
        Node value = get(key);
        return value == null ? absent : Values.number(key, value, min, max, report);
    }

    /** Reads true or false; absent means false. */
    boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean absent) {
        Node value = get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Node.Scalar scalar && scalar.isTruth()) {
            return Boolean.parseBoolean(scalar.text());
        }
        wrong(key, value, "true or false");
        return absent;
    }

    /** Reads a required text in both languages. */
    Text text(String key) {
        Node value = need(key);
        return value == null ? Values.NO_TEXT : Values.text(key, value, false, report);
    }

    @Nullable
    Text optionalText(String key) {
        Node value = get(key);
        return value == null ? null : Values.text(key, value, false, report);
    }

    /** Reads a name, which may be written once for both languages. */
    Text name(String key) {
        Node value = need(key);
        return value == null ? Values.NO_TEXT : Values.text(key, value, true, report);
    }

    /** Reads a required word of an enum. */
    <E extends Enum<E> & Named> E choice(String key, Class<E> type, String kind) {
        Node value = need(key);
        return Values.choice(key, value, type, kind, report).orElse(type.getEnumConstants()[0]);
    }

    <E extends Enum<E> & Named> Optional<E> optionalChoice(String key, Class<E> type, String kind) {
        return Values.choice(key, get(key), type, kind, report);
    }

    /** Reads a list, item by item; absent means empty. */
    <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        List<T> result = new ArrayList<>();
        for (Node node : nodes(key)) {
            item.apply(node).ifPresent(result::add);
        }
        return List.copyOf(result);
    }

    /** Reads a list of words of an enum; absent means empty. */
    <E extends Enum<E> & Named> List<E> choices(String key, Class<E> type, String kind) {
        return list(key, node -> Values.choice(key, node, type, kind, report));
    }

    /** Reads a list of words. */
    List<String> words(String key) {
        return list(key, node -> Optional.of(wordOf(key, node)));
    }

    List<Node> nodes(String key) {
        Node value = get(key);
        if (value instanceof Node.Listing listing) {
            return listing.items();
        }
        if (value != null) {
            wrong(key, value, "a list");
        }
        return List.of();
    }

    /** Reads a list of mappings; {@code each} names one of them. */
    List<Section> sections(String key, String each) {
        return list(key, node -> section(key, node, each));
    }

    Optional<Section> section(String key, @Nullable Node value, String each) {
        if (value instanceof Node.Mapping mapping) {
            return Optional.of(new Section(mapping, each, report));
        }
        if (value != null) {
            wrong(key, value, "a mapping");
        }
        return Optional.empty();
    }

    Optional<Section> section(String key, String each) {
        return section(key, get(key), each);
    }

    /** Reads a mapping of ids; absent means empty. In canonical JSON, where keys lose their order, it is a list. */
    List<Entries.Entry> entries(String key, String each) {
        return Entries.of(this, key, each);
    }

    /** Reports the keys that were never asked for. */
    void close() {
        for (Node.Entry entry : node.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                report.hinted(Code.UNKNOWN_KEY, entry.key().mark(), cure(key, entry.value()), key, what);
            }
        }
    }

    /** A comma in braces cuts a sentence in two, and its second half becomes a key without a value. */
    private @Nullable String cure(String key, Node value) {
        return value instanceof Node.Scalar scalar && scalar.isNothing()
                ? "this is the rest of a sentence? A comma cuts it: write it in quotes or on a line of its own."
                : Suggestion.of(key, known);
    }
}
