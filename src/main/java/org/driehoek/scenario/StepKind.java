package org.driehoek.scenario;

/** Whose work an agreed step is. */
public enum StepKind implements Named {
    HOME,
    SCHOOL,
    PUPIL,
    FOLLOW_UP
}
