package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.driehoek.scenario.Cast;
import org.jspecify.annotations.Nullable;

/**
 * The other ways to cast the main character of a scenario: with each persona of {@code open-to}. Such a casting is the same file
 * with another persona in it, so that all the rest of the compiler needs to know nothing of it.
 */
final class Castings {

    static final String OPEN_TO = "open-to";

    /** A scenario file with another persona as its main character. */
    record Casting(String persona, Mark mark, Node.Mapping file) {}

    private Castings() {}

    /** Returns the other castings of a scenario that was read without error; reports a persona that is there already. */
    static List<Casting> of(Node.Mapping file, Cast main, Report report) {
        Node.Mapping character = Canon.part(cast(file), main.id());
        if (character == null || !(character.get(OPEN_TO) instanceof Node.Listing open)) {
            return List.of();
        }
        TreeSet<String> known = new TreeSet<>();
        Optional.ofNullable(main.persona()).ifPresent(known::add);
        List<Casting> castings = new ArrayList<>();
        for (Node item : open.items()) {
            if (item instanceof Node.Scalar persona) {
                if (known.add(persona.text())) {
                    castings.add(new Casting(persona.text(), persona.mark(), recast(file, main.id(), persona)));
                } else {
                    report.add(Code.TARGET_TWICE, persona.mark(), persona.text(), OPEN_TO);
                }
            }
        }
        return castings;
    }

    private static Node.Mapping cast(Node.Mapping file) {
        Node.Mapping cast = Canon.part(file, "cast");
        return cast == null ? Canon.mapping(List.of()) : cast;
    }

    private static Node.Mapping recast(Node.Mapping file, String main, Node.Scalar persona) {
        Node.Mapping cast = cast(file);
        Node.Mapping character = Canon.part(cast, main);
        Node.Mapping other = character == null ? null : with(character, "persona", persona, OPEN_TO);
        return other == null ? file : with(file, "cast", with(cast, main, other, null), null);
    }

    private static Node.Mapping with(Node.Mapping mapping, String key, Node value, @Nullable String without) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!name.equals(without)) {
                entries.add(name.equals(key) ? new Node.Entry(entry.key(), value) : entry);
            }
        }
        return new Node.Mapping(mapping.mark(), List.copyOf(entries));
    }
}
