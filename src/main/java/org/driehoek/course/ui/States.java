package org.driehoek.course.ui;

import java.time.Instant;
import org.driehoek.course.AssignmentView;

/** Says in which state an assignment is, as the end of a message's key. */
final class States {

    private States() {}

    static String of(AssignmentView assignment, Instant now) {
        if (assignment.withdrawn()) {
            return "withdrawn";
        }
        if (now.isBefore(assignment.opens())) {
            return "later";
        }
        return now.isAfter(assignment.due()) ? "past" : "open";
    }
}
