package org.driehoek.scenario;

import java.util.SequencedMap;

/**
 * The data beside the rules, in one version: an attempt pins it.
 *
 * @param hash SHA-256 of the canonical JSON, in hex
 * @param json the canonical JSON from which this rulebook can be compiled again
 */
public record Rulebook(
        String hash,
        String json,
        Rubric rubric,
        TalkTypes talkTypes,
        Dynamics dynamics,
        MoodChart moods,
        SequencedMap<String, Source> sources) {}
