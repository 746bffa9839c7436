package org.driehoek.scenario.language;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Persona;
import org.jspecify.annotations.Nullable;

/** The persona files of a source. */
final class Personas {

    private static final String ANYONE = "self";

    /** A persona's file; {@code whole} is false when it has errors. */
    private record PersonaFile(String file, Node.Mapping node, boolean whole) {}

    private final SequencedMap<String, PersonaFile> files = new TreeMap<>();

    /** Reads all persona files and reports what is wrong with them. */
    static Personas read(Bundle bundle, Portraits portraits, Problems problems) {
        Personas personas = new Personas();
        for (String file : bundle.all()) {
            if (Paths.isPersona(file)) {
                personas.add(file, bundle, portraits, problems);
            }
        }
        return personas;
    }

    private void add(String file, Bundle bundle, Portraits portraits, Problems problems) {
        int before = problems.errors();
        Report report = bundle.report(file);
        Node.Mapping node = bundle.parsed(file);
        String slug = Paths.slug(file);
        if (node != null) {
            Persona persona = PersonaReader.read(node, ANYONE, report);
            Mark mark = new Section(node, "", report).markOf("persona");
            if (!persona.id().isEmpty() && !persona.id().equals(slug)) {
                report.add(Code.ID_AND_FILE, mark, persona.id(), file);
            }
            if (!persona.portrait().isEmpty()) {
                portraits.check(persona.portrait(), new Section(node, "", report).markOf("portrait"), report);
            }
        }
        Node.Mapping known = node == null ? new Node.Mapping(Mark.START, List.of()) : node;
        files.put(slug, new PersonaFile(file, known, problems.errors() == before));
    }

    /** Adds a persona that stood in a snapshot. */
    void add(String id, Node.Mapping node) {
        files.put(id, new PersonaFile(SnapshotReader.FILE, node, true));
    }

    /** Returns a persona as a character; null after having reported that it is unknown or has errors. */
    @Nullable
    Persona use(String id, String character, Mark mark, Report report) {
        PersonaFile file = files.get(id);
        if (file == null) {
            report.suggesting(Code.UNKNOWN_NAME, mark, id, files.keySet(), id, Kind.PERSONA.words());
            return null;
        }
        if (!file.whole()) {
            report.add(Code.PERSONA_BROKEN, mark, id, file.file());
            return null;
        }
        // What is wrong with the file has been reported when it was read.
        return PersonaReader.read(file.node(), character, new Report(file.file(), new Problems()));
    }

    Node.Mapping node(String id) {
        PersonaFile file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("no persona '" + id + "'");
        }
        return file.node();
    }
}
