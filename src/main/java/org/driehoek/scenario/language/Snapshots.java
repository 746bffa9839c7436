package org.driehoek.scenario.language;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;

/** Makes the snapshot of a scenario that has been read. */
final class Snapshots {

    private Snapshots() {}

    static Snapshot of(Scenario scenario, Node.Mapping file, Personas personas, Lexicons lexicons) {
        SequencedMap<String, Persona> used = new TreeMap<>();
        Report unheard = new Report(SnapshotReader.FILE, new Problems());
        for (Cast character : scenario.cast().values()) {
            String id = character.persona();
            if (id != null && !used.containsKey(id)) {
                Persona persona = personas.use(id, character.id(), Mark.START, unheard);
                if (persona != null) {
                    used.put(id, persona);
                }
            }
        }
        String json = CanonicalJson.write(Canon.snapshot(file, scenario, personas, lexicons));
        return new Snapshot(CanonicalJson.hash(json), json, scenario, Collections.unmodifiableSequencedMap(used));
    }
}
