package org.driehoek.scenario;

/**
 * What a parent does of their own accord, on top of answering: it asks something of the teacher, and the rules read how the
 * teacher meets it in the next turn.
 */
public enum Initiative implements Named {
    ARRIVES_LATE,
    TAKES_CALL,
    CRIES,
    FALLS_SILENT,
    ACCUSES,
    INSULTS,
    THREATENS,
    POWER_MOVE,
    ASKS,
    RETURNS,
    ASKS_ADVICE,
    ASKS_OTHER_CHILD,
    ASKS_PROMISE,
    ASKS_SECRET,
    CHANGES_SUBJECT,
    DISPUTES,
    CRITICISES,
    SWITCHES_LANGUAGE,
    RECORDS,
    DISCLOSES,
    AGREES_TOO_FAST,
    RUNS_OUT_OF_TIME,
    GOOD_NEWS,
    PROMISE_KEPT,
    PROMISE_BROKEN;

    /** Returns whether it is aggression: aimed at the teacher, and not anger about something that went wrong. */
    public boolean aggressive() {
        return this == INSULTS || this == THREATENS;
    }
}
