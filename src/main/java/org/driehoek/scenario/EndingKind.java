package org.driehoek.scenario;

/** What kind of end a talk comes to. */
public enum EndingKind implements Named {
    AGREEMENT,
    SHAM,
    STALEMATE,
    WALK_OUT,
    DEFERRED,
    OUT_OF_TIME
}
