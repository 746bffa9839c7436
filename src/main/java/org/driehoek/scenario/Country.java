package org.driehoek.scenario;

/** Whose rules and words hold: the Netherlands or Belgium (Flanders). */
public enum Country {
    NL,
    BE
}
