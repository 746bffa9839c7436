package org.driehoek.scenario.language;

import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Mood;

/**
 * The pictures that come with a source; where it has none, nothing is checked.
 *
 * @param moods the moods that have a picture, by portrait
 */
record Portraits(SequencedMap<String, List<String>> moods) {

    /** Reports a portrait that does not exist or lacks a mood. */
    void check(String portrait, Mark mark, Report report) {
        if (moods.isEmpty()) {
            return;
        }
        List<String> pictures = moods.get(portrait);
        if (pictures == null) {
            report.suggesting(Code.UNKNOWN_NAME, mark, portrait, moods.keySet(), portrait, Kind.PORTRAIT.words());
            return;
        }
        for (Mood mood : Mood.values()) {
            if (!pictures.contains(mood.id())) {
                report.add(Code.PORTRAIT_MOOD, mark, portrait, mood.id());
                return;
            }
        }
    }
}
