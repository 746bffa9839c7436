package org.driehoek.scenario;

/** What shows of a character's inner state; each mood has a portrait. */
public enum Mood implements Named {
    WARM,
    OPEN,
    RELIEVED,
    EXPLAINING,
    WORRIED,
    ANXIOUS,
    SAD,
    TIRED,
    GUARDED,
    CLOSED,
    ANNOYED,
    IRRITATED,
    ANGRY,
    FURIOUS
}
