package org.driehoek.scenario.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.driehoek.scenario.Named;
import org.driehoek.scenario.Role;
import org.jspecify.annotations.Nullable;

/** Collects the ids of a scenario before anything is read that may name them. */
final class ScenarioNames {

    private final Node.Mapping scenario;
    private final Report report;
    private final Names names = new Names();

    private ScenarioNames(Node.Mapping scenario, Report report) {
        this.scenario = scenario;
        this.report = report;
    }

    static Names of(Node.Mapping scenario, Report report) {
        ScenarioNames reader = new ScenarioNames(scenario, report);
        reader.cast();
        reader.mainless();
        reader.keys("topics", Kind.TOPIC);
        reader.keys("facts", Kind.FACT);
        reader.keys("steps", Kind.STEP);
        reader.keys("endings", Kind.ENDING);
        reader.ids(scenario.get("file"), Kind.FILE_PAGE);
        reader.ids(scenario.get("moves"), Kind.MOVE);
        reader.ids(scenario.get("events"), Kind.EVENT);
        reader.ids(scenario.get("preparation"), Kind.PREPARATION);
        if (scenario.get("preparation") instanceof Node.Listing list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping mapping) {
                    reader.ids(mapping.get("choices"), Kind.CHOICE);
                }
            }
        }
        reader.cues(scenario);
        return reader.names;
    }

    private void cast() {
        for (WithId character : named(scenario.get("cast"))) {
            String id = character.id().text();
            if (id.indexOf('-') >= 0) {
                report.hinted(
                        Code.ID_FORM,
                        character.id().mark(),
                        "'" + id.replace("-", "") + "'?",
                        id,
                        "a character is named in conditions, where a hyphen means minus");
                names.know(Kind.CHARACTER, id);
            } else {
                names.define(Kind.CHARACTER, id, character.id().mark(), report);
            }
            role(character.value()).ifPresent(role -> names.role(id, role));
            if (character.value().get("main") instanceof Node.Scalar main && "true".equals(main.text())) {
                names.main(names.main().isEmpty() ? id : names.main());
            }
        }
    }

    /** Where none is the main character, bare names are read as the first parent's, so that one error does not bring more. */
    private void mainless() {
        if (names.main().isEmpty()) {
            names.roles().forEach((id, role) -> {
                if (role == Role.PARENT && names.main().isEmpty()) {
                    names.main(id);
                }
            });
        }
    }

    private static Optional<Role> role(Node.Mapping character) {
        return character.get("role") instanceof Node.Scalar role
                ? Named.find(Role.class, role.text())
                : Optional.empty();
    }

    private void keys(String key, Kind kind) {
        for (WithId entry : named(scenario.get(key))) {
            names.define(kind, entry.id().text(), entry.id().mark(), report);
        }
    }

    private void ids(@Nullable Node list, Kind kind) {
        if (list instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                if (item instanceof Node.Mapping mapping && mapping.get(Entries.ID) instanceof Node.Scalar id) {
                    names.define(kind, id.text(), id.mark(), report);
                }
            }
        }
    }

    /** Finds cues wherever a reply stands. */
    private void cues(Node node) {
        switch (node) {
            case Node.Scalar _ -> {}
            case Node.Listing listing -> listing.items().forEach(this::cues);
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    if ("cues".equals(entry.key().text())) {
                        ids(entry.value(), Kind.CUE);
                    } else {
                        cues(entry.value());
                    }
                }
            }
        }
    }

    private record WithId(Node.Scalar id, Node.Mapping value) {}

    private static List<WithId> named(@Nullable Node node) {
        return switch (node) {
            case Node.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> entry.value() instanceof Node.Mapping)
                        .map(entry -> new WithId(entry.key(), (Node.Mapping) entry.value()))
                        .toList();
            case Node.Listing listing ->
                listing.items().stream()
                        .filter(item ->
                                item instanceof Node.Mapping mapping && mapping.get(Entries.ID) instanceof Node.Scalar)
                        .map(item -> (Node.Mapping) item)
                        .map(item -> new WithId((Node.Scalar) Objects.requireNonNull(item.get(Entries.ID)), item))
                        .toList();
            case null, default -> List.of();
        };
    }
}
