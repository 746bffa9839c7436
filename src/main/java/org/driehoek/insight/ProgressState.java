package org.driehoek.insight;

import org.driehoek.scenario.Named;

/** How far a student has come with an assignment. */
public enum ProgressState implements Named {
    NOT_STARTED,
    BUSY,
    FINISHED
}
