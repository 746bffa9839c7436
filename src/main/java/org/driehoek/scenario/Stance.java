package org.driehoek.scenario;

/** How a parent takes what was just said, as found by the rules; every persona has a line for each. */
public enum Stance implements Named {
    OPENS_UP,
    ANSWERS,
    AGREES,
    ASKS_BACK,
    HESITATES,
    EVADES,
    OBJECTS,
    DEFENDS,
    ATTACKS,
    WITHDRAWS,
    BREAKS_DOWN,
    ENDS
}
