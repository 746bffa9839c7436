package org.driehoek.practice.ui;

import org.driehoek.course.AssignmentId;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.DebriefStep;

/** Where the pages of a talk are. Pages of other modules are known by their address alone. */
final class Addresses {
    static final String HOME = "";
    static final String BRIEF = "brief";
    static final String ASSIGNED = "assigned";
    static final String TALK = "talk";
    static final String CONTRAST = "contrast";
    static final String PREVIEW = "preview";
    static final String REPORTS = "reports";
    private static final String DEBRIEF = "debrief";

    private Addresses() {}

    static String brief(String scenario) {
        return BRIEF + "/" + scenario;
    }

    static String assigned(AssignmentId assignment) {
        return ASSIGNED + "/" + assignment;
    }

    static String talk(AttemptId attempt) {
        return TALK + "/" + attempt;
    }

    static String contrast(String scenario) {
        return CONTRAST + "/" + scenario;
    }

    static String preview(String what) {
        return PREVIEW + "/" + what;
    }

    static String debrief(AttemptId attempt) {
        return DEBRIEF + "/" + attempt;
    }

    /** Returns where a student reads what trainers wrote about an attempt. */
    static String debriefReviews(AttemptId attempt) {
        return debrief(attempt) + "/" + DebriefStep.LATER.id();
    }
}
