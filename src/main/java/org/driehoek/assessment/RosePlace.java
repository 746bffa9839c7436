package org.driehoek.assessment;

import org.driehoek.talk.TurnOutcome;

/** The teacher's place in Leary's rose over a whole talk, from acts and never from words. */
record RosePlace(Course course) {

    /** Returns the own turns beside the parent as a share of those beside or against, 0–100; 100 when there is none. */
    int together() {
        int beside = 0;
        int against = 0;
        for (TurnOutcome turn : course.turns()) {
            boolean cold = ActFamily.AGAINST.in(turn);
            against += cold ? 1 : 0;
            beside += !cold && ActFamily.TOGETHER.in(turn) ? 1 : 0;
        }
        return beside + against == 0 ? 100 : 100 * beside / (beside + against);
    }

    /** Returns the own turns that take the upper place as a share of those that take or leave it; 0 when there is none. */
    int above() {
        int above = 0;
        int below = 0;
        for (TurnOutcome turn : course.turns()) {
            boolean leaves = ActFamily.BELOW.in(turn);
            below += leaves ? 1 : 0;
            above += !leaves && ActFamily.ABOVE.in(turn) ? 1 : 0;
        }
        return above + below == 0 ? 0 : 100 * above / (above + below);
    }
}
