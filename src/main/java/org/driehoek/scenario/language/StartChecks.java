package org.driehoek.scenario.language;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Preparation.Choice;
import org.jspecify.annotations.Nullable;

/** Checks that no talk is over before it begins, whatever is chosen in the preparation. */
final class StartChecks {

    /** Beyond this many ways to prepare only the first are tried. */
    private static final int MOST_WAYS = 300;

    private StartChecks() {}

    static void check(Subject subject) {
        List<List<Choice>> ways = ways(subject);
        for (Ending ending : subject.scenario().endings().values()) {
            if (ending.at() == Ending.At.ANY_TURN && holds(ending.when(), ways, subject)) {
                subject.report().add(Code.ENDING_AT_START, subject.mark(Kind.ENDING, ending.id()), ending.id());
            }
        }
    }

    private static boolean holds(@Nullable Condition when, List<List<Choice>> ways, Subject subject) {
        if (when == null) {
            return true;
        }
        Beginning unprepared = Beginning.of(subject);
        return ways.stream().map(unprepared::with).anyMatch(beginning -> {
            // Which mood shows first is for the talk to say; an ending is refused when it holds in all of them.
            for (Mood mood : Mood.values()) {
                if (!when.holds(beginning.in(mood))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static List<List<Choice>> ways(Subject subject) {
        List<List<Choice>> ways = List.of(List.of());
        for (Preparation preparation : subject.scenario().preparation()) {
            List<List<Choice>> longer = new ArrayList<>();
            for (List<Choice> way : ways) {
                for (Choice choice : preparation.choices()) {
                    List<Choice> next = new ArrayList<>(way);
                    next.add(choice);
                    longer.add(next);
                }
            }
            ways = longer.subList(0, Math.min(MOST_WAYS, longer.size()));
        }
        return ways;
    }
}
