package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Gathers what belongs to one version of something into one mapping, ready to be written as canonical JSON. */
final class Canon {

    static final String FORMAT = "format";
    static final String SCENARIO = "scenario";
    static final String PERSONAS = "personas";
    static final String LEXICON = "lexicon";

    /** The mappings of a scenario whose order matters; they become lists, since canonical JSON sorts keys. */
    private static final List<String> ORDERED = List.of("cast", "topics", "facts", "steps", "endings");

    private Canon() {}

    static Node.Mapping mapping(List<Node.Entry> entries) {
        return new Node.Mapping(Mark.START, List.copyOf(entries));
    }

    static Node.Entry entry(String key, Node value) {
        return new Node.Entry(text(key), value);
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(Mark.START, text, false, -1);
    }

    static Node.Scalar number(int number) {
        return new Node.Scalar(Mark.START, String.valueOf(number), true, -1);
    }

    /** Gathers a scenario, the personas it uses and the terms that its moves contain. */
    static Node.Mapping snapshot(Node.Mapping file, Scenario scenario, Personas personas, Lexicons lexicons) {
        List<Node.Entry> used = scenario.cast().values().stream()
                .flatMap(character -> Optional.ofNullable(character.persona()).stream())
                .distinct()
                .map(id -> entry(id, personas.node(id)))
                .toList();
        return mapping(List.of(
                entry(FORMAT, number(1)),
                entry(SCENARIO, ordered(file)),
                entry(PERSONAS, mapping(used)),
                entry(
                        LEXICON,
                        mapping(List.of(
                                entry("nl", terms(scenario, lexicons, Language.NL)),
                                entry("en", terms(scenario, lexicons, Language.EN)))))));
    }

    private static Node.Mapping ordered(Node.Mapping scenario) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : scenario.entries()) {
            boolean list = ORDERED.contains(entry.key().text()) && entry.value() instanceof Node.Mapping;
            entries.add(list ? new Node.Entry(entry.key(), listed((Node.Mapping) entry.value())) : entry);
        }
        return mapping(entries);
    }

    private static Node listed(Node.Mapping mapping) {
        List<Node> items = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            List<Node.Entry> inner = new ArrayList<>();
            inner.add(entry(Entries.ID, text(entry.key().text())));
            if (entry.value() instanceof Node.Mapping value) {
                inner.addAll(value.entries());
            }
            items.add(mapping(inner));
        }
        return new Node.Listing(mapping.mark(), items);
    }

    private static Node.Mapping terms(Scenario scenario, Lexicons lexicons, Language language) {
        SequencedMap<String, Lexicons.Jargon> all = lexicons.of(language);
        List<Node.Entry> terms = new ArrayList<>();
        for (String id : all.keySet()) {
            Lexicons.Jargon jargon = all.get(id);
            if (jargon != null && occurs(id, jargon, scenario, language)) {
                terms.add(entry(
                        id,
                        mapping(List.of(
                                entry("terms", listing(jargon.terms())),
                                entry("explained-by", listing(jargon.explainedBy()))))));
            }
        }
        return mapping(List.of(entry("jargon", mapping(terms))));
    }

    private static boolean occurs(String id, Lexicons.Jargon jargon, Scenario scenario, Language language) {
        for (Move move : scenario.moves().values()) {
            boolean named = move.acts().stream().anyMatch(act -> id.equals(act.term()));
            if (named
                    || jargon.usedIn(
                            switch (language) {
                                case NL -> move.say().nl();
                                case EN -> move.say().en();
                            })) {
                return true;
            }
        }
        return false;
    }

    private static Node listing(List<String> words) {
        List<Node> items = new ArrayList<>();
        words.forEach(word -> items.add(text(word)));
        return new Node.Listing(Mark.START, items);
    }

    /** Returns the value of a key that is a mapping, or null. */
    static Node.@Nullable Mapping part(Node.Mapping mapping, String key) {
        return mapping.get(key) instanceof Node.Mapping part ? part : null;
    }
}
