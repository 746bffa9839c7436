package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;

/**
 * The same minute, twice: a worked example that shows what one choice does to the rest of a talk.
 *
 * @param prepare choice id by preparation id, for both versions
 * @param before what both versions say first, as written inputs (a move's id, {@code @silence})
 * @param once the first version
 * @param twice the second version
 * @param ask what the reader is asked before the difference is explained
 * @param lesson what made the difference
 */
public record Contrast(
        SequencedMap<String, String> prepare, List<String> before, Version once, Version twice, Text ask, Text lesson) {

    /**
     * One way in which the minute goes.
     *
     * @param title a few words on what the teacher tries
     * @param moves written inputs, said after those that both versions share
     */
    public record Version(Text title, List<String> moves, List<Note> notes) {}

    /**
     * What to see in a turn.
     *
     * @param at the written input of the version that it stands beside
     */
    public record Note(String at, Text words) {}
}
