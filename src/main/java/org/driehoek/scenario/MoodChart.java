package org.driehoek.scenario;

import java.util.SequencedMap;

/**
 * Where each mood lies.
 *
 * @param places by mood
 */
public record MoodChart(SequencedMap<Mood, Place> places) {

    /**
     * A mood's place.
     *
     * @param valence −3 unpleasant to +3 pleasant
     * @param arousal 0 calm to 5 beside oneself
     * @param name the mood in words: looks …
     */
    public record Place(int valence, int arousal, Text name) {}

    /** Returns the number of rings between two moods: the larger of the differences in valence and arousal. */
    public int rings(Mood from, Mood to) {
        Place a = place(from);
        Place b = place(to);
        return Math.max(Math.abs(a.valence() - b.valence()), Math.abs(a.arousal() - b.arousal()));
    }

    /** Returns a mood's place; throws when the chart has none. */
    public Place place(Mood mood) {
        Place place = places.get(mood);
        if (place == null) {
            throw new IllegalArgumentException("moods.yaml has no place for " + mood.id());
        }
        return place;
    }
}
