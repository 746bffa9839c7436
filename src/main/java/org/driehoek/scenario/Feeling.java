package org.driehoek.scenario;

/** A feeling that a cue shows and a reflection can name. */
public enum Feeling implements Named {
    WORRY,
    IRRITATION,
    ANGER,
    SADNESS,
    SHAME,
    DISAPPOINTMENT,
    FEAR,
    TIREDNESS,
    PRIDE,
    RELIEF,
    JOY,
    CONFUSION,
    POWERLESSNESS;

    /** Returns whether it is good to feel. */
    public boolean pleasant() {
        return this == PRIDE || this == RELIEF || this == JOY;
    }
}
