package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/** Reads the characters of a scenario. */
record CastReader(Personas personas, Portraits portraits, Report report) {

    private static final int PUPIL_ENGAGEMENT = 50;
    private static final int PUPIL_DISTRESS = 20;

    SequencedMap<String, Cast> read(Section scenario) {
        SequencedMap<String, Cast> cast = new LinkedHashMap<>();
        scenario.need("cast");
        for (Entries.Entry entry : scenario.entries("cast", "character")) {
            cast.put(entry.id(), character(entry.id(), entry.section()));
        }
        List<Cast> mains = cast.values().stream().filter(Cast::main).toList();
        if (mains.size() != 1) {
            report.add(
                    Code.MAIN_CHARACTER,
                    scenario.markOf("cast"),
                    mains.isEmpty()
                            ? "none ('main: true')"
                            : mains.stream().map(Cast::id).toList());
        } else if (mains.getFirst().role() != Role.PARENT) {
            report.add(
                    Code.MAIN_CHARACTER,
                    scenario.markOf("cast"),
                    "a " + mains.getFirst().role().id());
        }
        return Collections.unmodifiableSequencedMap(cast);
    }

    private Cast character(String id, Section section) {
        Role role = section.choice("role", Role.class, "role");
        Persona persona = persona(id, role, section);
        boolean named = section.get("name") != null || persona == null && role != Role.PARENT;
        Text name = named ? section.name("name") : persona == null ? Values.NO_TEXT : persona.name();
        openTo(section, role, id);
        Text relation = section.optionalText("relation");
        Cast cast = new Cast(
                id,
                role,
                persona == null ? null : persona.id(),
                name,
                relation == null ? usual(role) : relation,
                section.get("age") == null ? null : section.number("age", 0, 120),
                portrait(section, persona),
                section.flag("present", true),
                section.flag("main"),
                start(section, role, id));
        section.close();
        return cast;
    }

    private @Nullable Persona persona(String id, Role role, Section section) {
        Node value = section.get("persona");
        if (role != Role.PARENT) {
            if (value != null) {
                report.add(Code.PERSONA_ROLE, value.mark(), id, role.id(), "has a persona; only parents have one");
            }
            return null;
        }
        if (value == null) {
            report.add(Code.PERSONA_ROLE, section.mark(), id, role.id(), "has no persona");
            return null;
        }
        return personas.use(section.wordOf("persona", value), id, value.mark(), report);
    }

    /** Checks the form of the other personas who can play a character; {@link Castings} makes something of them. */
    private void openTo(Section section, Role role, String id) {
        Node value = section.get(Castings.OPEN_TO);
        section.list(Castings.OPEN_TO, node -> Optional.of(section.wordOf(Castings.OPEN_TO, node)));
        if (value != null && (role != Role.PARENT || !section.flag("main"))) {
            report.add(Code.PERSONA_ROLE, value.mark(), id, role.id(), "is open to others; only the main character is");
        }
    }

    private String portrait(Section section, @Nullable Persona persona) {
        Node own = section.get("portrait");
        if (own == null && persona != null) {
            return persona.portrait();
        }
        if (own == null && section.node().get("persona") != null) {
            return "";
        }
        String portrait = section.word("portrait");
        if (!portrait.isEmpty()) {
            portraits.check(portrait, section.markOf("portrait"), report);
        }
        return portrait;
    }

    private static Text usual(Role role) {
        return switch (role) {
            case PARENT -> new Text("ouder", "parent");
            case PUPIL -> new Text("leerling", "pupil");
            case INTERPRETER -> new Text("tolk", "interpreter");
        };
    }

    private static List<Cast.Value> start(Section section, Role role, String id) {
        List<Cast.Value> given = Starts.of(section, role, id);
        if (role != Role.PUPIL) {
            return given;
        }
        List<Cast.Value> all = new ArrayList<>();
        for (Variable variable : Variable.of(role)) {
            int usual = variable == Variable.ENGAGEMENT ? PUPIL_ENGAGEMENT : PUPIL_DISTRESS;
            all.add(given.stream()
                    .filter(value -> value.variable() == variable)
                    .findFirst()
                    .orElse(new Cast.Value(variable, usual)));
        }
        return List.copyOf(all);
    }
}
