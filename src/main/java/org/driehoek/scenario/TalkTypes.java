package org.driehoek.scenario;

import java.util.List;
import java.util.SequencedMap;

/**
 * What each type of talk asks of its course.
 *
 * @param types by talk type; all seven
 */
public record TalkTypes(SequencedMap<TalkType, Entry> types) {

    /**
     * One talk type.
     *
     * @param phases in order
     * @param standing the opportunities that come with the type
     * @param weights by dimension, sum 100
     */
    public record Entry(
            Text name, List<Phase> phases, List<Standing> standing, SequencedMap<Dimension, Integer> weights) {}

    /**
     * A standing opportunity: missed if the talk ends without it (but after a deferred ending void).
     *
     * @param id unique in the talk type; the assessor's rules name it
     * @param weight 1–3
     * @param acts what takes it: any of these
     * @param half what half-takes it: any of these
     * @param phases where it must be said; empty for anywhere
     */
    public record Standing(
            String id,
            Dimension dimension,
            int weight,
            List<Act> acts,
            List<Act> half,
            List<Phase> phases,
            Text words) {}

    /** Returns a talk type's entry; throws when there is none. */
    public Entry entry(TalkType type) {
        Entry entry = types.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("talk-types.yaml has no entry for " + type.id());
        }
        return entry;
    }
}
