package org.driehoek.talk;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Ending;
import org.jspecify.annotations.Nullable;

/**
 * How a turn ends the talk, if it does.
 *
 * @param streaks the endings that must hold for several turns and have begun to
 * @param ending the ending's id, or null when the talk goes on
 */
record Endings(List<Streak> streaks, @Nullable String ending) {

    /**
     * Tries the endings after a turn, in the order of the file: first those of any turn, then those of a goodbye, then those of
     * a budget that is used up.
     */
    static Endings after(Unfolding now, boolean goodbye) {
        List<Streak> streaks = new ArrayList<>();
        for (Ending ending : now.stage.scenario().endings().values()) {
            if (ending.at() == Ending.At.ANY_TURN && holds(ending, now)) {
                int turns = before(ending, now) + 1;
                if (turns >= ending.turns()) {
                    return new Endings(List.of(), ending.id());
                }
                streaks.add(new Streak(ending.id(), turns));
            }
        }
        if (goodbye) {
            return new Endings(List.of(), first(now, Ending.At.GOODBYE, Ending.At.BUDGET));
        }
        if (now.turn >= now.stage.scenario().turns()) {
            return new Endings(List.of(), first(now, Ending.At.BUDGET, Ending.At.GOODBYE));
        }
        return new Endings(List.copyOf(streaks), null);
    }

    /** Finds the ending of a talk that the teacher breaks off. */
    static Endings left(Unfolding now) {
        return new Endings(List.of(), first(now, Ending.At.LEFT, Ending.At.BUDGET));
    }

    private static String first(Unfolding now, Ending.At... tried) {
        for (Ending.At at : tried) {
            for (Ending ending : now.stage.scenario().endings().values()) {
                if (ending.at() == at && holds(ending, now)) {
                    return ending.id();
                }
            }
        }
        throw new IllegalStateException("scenario " + now.stage.scenario().id() + " has no ending that holds");
    }

    private static boolean holds(Ending ending, Unfolding now) {
        return ending.when() == null || ending.when().holds(now);
    }

    private static int before(Ending ending, Unfolding now) {
        for (Streak streak : now.past.streaks()) {
            if (streak.ending().equals(ending.id())) {
                return streak.turns();
            }
        }
        return 0;
    }
}
