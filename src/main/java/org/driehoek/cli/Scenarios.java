package org.driehoek.cli;

import java.util.Collection;
import java.util.List;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.Suggestion;

/** Finds things by name, and says what is meant when there is none. */
final class Scenarios {

    private Scenarios() {}

    /** Returns the scenario with an id; throws {@link WrongUseException} with a suggestion when there is none. */
    static Snapshot snapshot(Compilation compilation, String id) {
        for (Snapshot snapshot : compilation.scenarios()) {
            if (snapshot.scenario().id().equals(id)) {
                return snapshot;
            }
        }
        List<String> ids = compilation.scenarios().stream()
                .map(snapshot -> snapshot.scenario().id())
                .toList();
        throw new WrongUseException(unknown("scenario", id, ids));
    }

    /** Returns that a name is unknown, with the nearest known one, or with all when they are few. */
    static String unknown(String what, String name, Collection<String> known) {
        String nearest = Suggestion.of(name, known);
        String hint = nearest != null
                ? " Maybe " + nearest
                : known.isEmpty() ? " There is none." : " There is: " + String.join(", ", known) + ".";
        return "There is no " + what + " '" + name + "'." + hint;
    }
}
