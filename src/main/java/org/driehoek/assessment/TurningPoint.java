package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.TurnOutcome;

/**
 * An own turn at which the talk turned: the one with the largest |Δtrust| + |Δtension|, the first of equals, and every one in
 * which a fact was told.
 *
 * @param largest whether trust and tension changed nowhere more
 * @param told whether a fact was told
 */
public record TurningPoint(int turn, boolean largest, boolean told) {

    /** Returns the turning points of a talk, in order; none where nothing changed and nothing was told. */
    public static List<TurningPoint> of(Course course) {
        int most = 0;
        int at = 0;
        for (TurnOutcome turn : course.turns()) {
            int change = change(course, turn.turn(), Variable.TRUST) + change(course, turn.turn(), Variable.TENSION);
            if (change > most) {
                most = change;
                at = turn.turn();
            }
        }
        List<TurningPoint> points = new ArrayList<>();
        for (TurnOutcome turn : course.turns()) {
            boolean told = turn.told() != null;
            if (told || turn.turn() == at) {
                points.add(new TurningPoint(turn.turn(), turn.turn() == at, told));
            }
        }
        return List.copyOf(points);
    }

    private static int change(Course course, int turn, Variable variable) {
        return Math.abs(course.before(turn + 1, variable) - course.before(turn, variable));
    }
}
