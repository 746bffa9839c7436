package org.driehoek.insight;

import org.driehoek.scenario.Named;

/** Which students of an assignment are shown. */
public enum Shown implements Named {
    ALL,
    NOT_STARTED,
    BUSY,
    FINISHED,
    LATE,
    EXTENDED,
    UNREVIEWED;

    /** Returns whether this shows a student. */
    public boolean includes(ProgressRow row) {
        return switch (this) {
            case ALL -> true;
            case NOT_STARTED -> row.state() == ProgressState.NOT_STARTED;
            case BUSY -> row.state() == ProgressState.BUSY;
            case FINISHED -> row.state() == ProgressState.FINISHED;
            case LATE -> row.late();
            case EXTENDED -> row.extendedTo() != null;
            case UNREVIEWED -> row.state() == ProgressState.FINISHED && !row.reviewed();
        };
    }
}
