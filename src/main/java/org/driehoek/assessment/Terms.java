package org.driehoek.assessment;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.TurnOutcome;

/** The terms of the trade in a talk: those that the teacher used and those that were explained, whenever that was. */
public final class Terms {

    private final SequencedSet<String> used = new LinkedHashSet<>();
    private final SequencedSet<String> explained = new LinkedHashSet<>();

    /** Reads the terms of a talk. */
    public Terms(Course course) {
        for (TurnOutcome turn : course.turns()) {
            used.addAll(usedIn(turn));
            add(explained, turn, Act.EXPLAIN_TERM);
        }
    }

    /** Returns the terms used in a turn, as the compiler found and the author tagged them. */
    public static SequencedSet<String> usedIn(TurnOutcome turn) {
        SequencedSet<String> used = new LinkedHashSet<>(turn.features().jargon());
        add(used, turn, Act.JARGON);
        return used;
    }

    /** Returns whether a term was explained. */
    public boolean explained(String term) {
        return explained.contains(term);
    }

    /** Returns how many terms were used and never explained. */
    int open() {
        return (int) used.stream().filter(term -> !explained(term)).count();
    }

    private static void add(SequencedSet<String> terms, TurnOutcome turn, Act act) {
        for (SpokenAct spoken : turn.acts()) {
            String term = spoken.term();
            if (spoken.act() == act && term != null) {
                terms.add(term);
            }
        }
    }
}
