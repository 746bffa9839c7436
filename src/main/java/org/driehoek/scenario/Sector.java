package org.driehoek.scenario;

/** The sector of education in which a scenario plays. */
public enum Sector implements Named {
    PRIMARY,
    SECONDARY,
    VOCATIONAL
}
