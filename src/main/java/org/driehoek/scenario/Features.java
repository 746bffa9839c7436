package org.driehoek.scenario;

/** The features of one talk; implemented by {@code assessment}. */
public interface Features {

    /** Returns the value of a feature. */
    int value(Feature feature);
}
