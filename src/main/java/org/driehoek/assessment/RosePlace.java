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

    /** Returns the own turns that take the upper place as a share of all own turns, 0–100. */
    int above() {
        int above = (int) course.turns().stream()
                .filter(turn -> ActFamily.ABOVE.in(turn) && !ActFamily.BELOW.in(turn))
                .count();
        return course.turns().isEmpty() ? 0 : 100 * above / course.length();
    }
}
