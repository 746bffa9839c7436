package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.TurnOutcome;

/** The runs of closed, leading or multiple questions without an open one between. */
public final class QuestionSeries {

    /**
     * One run.
     *
     * @param from the own turn of its first question
     * @param turn the own turn of its last question
     * @param phase the phase of its last question
     * @param length how many questions it has
     */
    public record Run(int from, int turn, Phase phase, int length) {}

    private final List<Run> runs = new ArrayList<>();

    /** Reads the runs of a talk. */
    public QuestionSeries(Course course) {
        Run run = null;
        for (TurnOutcome turn : course.turns()) {
            for (SpokenAct spoken : turn.acts()) {
                if (ActFamily.CLOSING_DOWN.includes(spoken.act())) {
                    int from = run == null ? turn.turn() : run.from();
                    run = new Run(from, turn.turn(), turn.phase(), run == null ? 1 : run.length() + 1);
                } else if (run != null && ActFamily.OPENING_UP.includes(spoken.act())) {
                    runs.add(run);
                    run = null;
                }
            }
        }
        if (run != null) {
            runs.add(run);
        }
    }

    /** Returns the runs, single questions among them, in the order of the talk. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }
}
