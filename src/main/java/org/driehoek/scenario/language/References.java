package org.driehoek.scenario.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads names of things that the same scenario defines. */
final class References {

    private References() {}

    /** Reads a required name. */
    static String need(Section section, String key, Kind kind, Names names) {
        Node value = section.need(key);
        return value == null ? "" : of(section, key, value, kind, names).orElse("");
    }

    static @Nullable String optional(Section section, String key, Kind kind, Names names) {
        Node value = section.get(key);
        return value == null ? null : of(section, key, value, kind, names).orElse(null);
    }

    /** Reads a list of names, each at most once. */
    static List<String> list(Section section, String key, Kind kind, Names names) {
        List<String> ids = section.list(key, node -> of(section, key, node, kind, names));
        if (ids.stream().distinct().count() < ids.size()) {
            String twice = ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .findFirst()
                    .orElse("");
            section.report().add(Code.TARGET_TWICE, section.markOf(key), twice, key);
        }
        return ids;
    }

    private static Optional<String> of(Section section, String key, Node value, Kind kind, Names names) {
        if (!(value instanceof Node.Scalar scalar)) {
            section.wrong(key, value, "the name of a " + kind.words());
            return Optional.empty();
        }
        return names.check(kind, scalar.text(), scalar.mark(), section.report())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
