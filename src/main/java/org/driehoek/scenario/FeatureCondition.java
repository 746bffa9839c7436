package org.driehoek.scenario;

/** A condition over a talk's features, checked by the compiler. */
public interface FeatureCondition {

    /** Returns whether the condition holds. */
    boolean holds(Features features);

    /** Returns the condition as it was written. */
    String source();
}
