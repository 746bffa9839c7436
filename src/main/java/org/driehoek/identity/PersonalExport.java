package org.driehoek.identity;

import java.time.Instant;
import java.util.SequencedMap;

/**
 * Everything that is kept about one person.
 *
 * @param at when it was collected
 * @param name the name of the person
 * @param sections what each part of the application keeps: maps, lists and records of plain values, by the section's name
 */
public record PersonalExport(Instant at, String name, SequencedMap<String, Object> sections) {}
