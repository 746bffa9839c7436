package org.driehoek.scenario;

import java.util.SequencedMap;

/**
 * What an attempt is played on: a scenario with the personas it uses, known by its hash.
 *
 * @param hash SHA-256 of the canonical JSON, in hex
 * @param json the canonical JSON (sorted keys, NFC) from which this snapshot can be compiled again
 * @param personas by id
 */
public record Snapshot(String hash, String json, Scenario scenario, SequencedMap<String, Persona> personas) {

    /** Returns the persona of a parent; throws when the character has none. */
    public Persona personaOf(Cast character) {
        String id = character.persona();
        Persona persona = id == null ? null : personas.get(id);
        if (persona == null) {
            throw new IllegalArgumentException("character '" + character.id() + "' has no persona");
        }
        return persona;
    }
}
