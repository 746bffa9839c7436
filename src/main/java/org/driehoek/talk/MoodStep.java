package org.driehoek.talk;

import org.driehoek.scenario.Mood;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mood that shows.
 *
 * <p>A state has a place on the mood chart, in hundredths of a ring: a parent who trusts, feels heard and wants to tell is
 * pleasant, one who is tense and resists is unpleasant, and tension is arousal (100 is beside oneself). The nearest mood
 * shows, ties go to the first; but a face goes at most one ring at a time.
 */
public final class MoodStep {

    private static final Mood[] MOODS = Mood.values();

    private final MoodChart chart;

    /** Finds moods on a chart. */
    public MoodStep(MoodChart chart) {
        this.chart = chart;
    }

    /** Returns the mood nearest to a state, however far it is from any other. */
    public Mood of(Disposition state) {
        return nearest(null, valence(state), arousal(state));
    }

    /** Returns the mood nearest to a state, at most one ring from the mood before. */
    Mood towards(Mood before, Disposition state) {
        return nearest(before, valence(state), arousal(state));
    }

    /** Returns the mood that was asked for if it is at most one ring from the mood before, else the nearest to it that is. */
    Mood towards(Mood before, Mood asked) {
        MoodChart.Place place = chart.place(asked);
        return chart.rings(before, asked) <= 1 ? asked : nearest(before, place.valence() * 100, place.arousal() * 100);
    }

    /** Returns whether a mood is at most two rings from the one nearest to a state. */
    public boolean near(Mood asked, Disposition state) {
        return chart.rings(of(state), asked) <= 2;
    }

    private Mood nearest(@Nullable Mood before, int valence, int arousal) {
        Mood nearest = before == null ? Mood.OPEN : before;
        long least = Long.MAX_VALUE;
        for (Mood mood : MOODS) {
            if (before != null && chart.rings(before, mood) > 1) {
                continue;
            }
            MoodChart.Place place = chart.place(mood);
            long across = place.valence() * 100L - valence;
            long up = place.arousal() * 100L - arousal;
            long distance = across * across + up * up;
            if (distance < least) {
                least = distance;
                nearest = mood;
            }
        }
        return nearest;
    }

    private static int valence(Disposition state) {
        if (state.role() == Role.PARENT) {
            int pleasant = state.get(Variable.TRUST) + state.get(Variable.HEARD) + state.get(Variable.OPENNESS);
            int unpleasant = state.get(Variable.TENSION) + state.get(Variable.RESISTANCE);
            return pleasant - unpleasant * 3 / 2;
        }
        return state.role() == Role.PUPIL ? 3 * (state.get(Variable.ENGAGEMENT) - state.get(Variable.DISTRESS)) : 100;
    }

    private static int arousal(Disposition state) {
        return switch (state.role()) {
            case PARENT -> 5 * state.get(Variable.TENSION);
            case PUPIL -> 5 * state.get(Variable.DISTRESS);
            case INTERPRETER -> 100;
        };
    }
}
