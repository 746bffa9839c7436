package org.driehoek.practice.ui;

import org.driehoek.practice.AttemptId;

/** Where the pages of a talk are. Pages of other modules are known by their address alone. */
final class Addresses {
    static final String HOME = "";
    static final String BRIEF = "brief";
    static final String TALK = "talk";
    private static final String DEBRIEF = "debrief";

    private Addresses() {}

    static String brief(String scenario) {
        return BRIEF + "/" + scenario;
    }

    static String talk(AttemptId attempt) {
        return TALK + "/" + attempt;
    }

    static String debrief(AttemptId attempt) {
        return DEBRIEF + "/" + attempt;
    }
}
