package org.driehoek.scenario;

/** A type of planned talk, with its own phases, standing opportunities and weights. */
public enum TalkType implements Named {
    START,
    PROGRESS,
    HOME_SUPPORT,
    BAD_NEWS,
    TRIANGLE,
    CONFLICT,
    CONCERN
}
