package org.driehoek.talk;

import org.driehoek.scenario.Named;

/** What has become of a cue. */
public enum CueLife implements Named {
    OPEN,
    TAKEN,
    HALF_TAKEN,
    MISSED,
    VOID
}
