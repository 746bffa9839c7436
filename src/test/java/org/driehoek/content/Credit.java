package org.driehoek.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.CueState;

/**
 * How good a sentence is at its place, by a rule that knows neither the parent's state nor what comes of it: twice the weight of
 * every open cue it takes, one for each act, but minus two for an act that hurts or pushes, and minus two for a step that does
 * not fit.
 */
record Credit(Scenario scenario, Rubric rubric) {

    private static final Set<Act> HURTS = EnumSet.of(
            Act.MULTIPLE_QUESTION,
            Act.LEADING_QUESTION,
            Act.WHY_QUESTION,
            Act.FALSE_REASSURE,
            Act.MINIMISE,
            Act.DEFEND,
            Act.COUNTER_ATTACK,
            Act.BLAME,
            Act.LABEL,
            Act.STEREOTYPE,
            Act.THREAT,
            Act.SELF_STORY,
            Act.MONOLOGUE,
            Act.JARGON,
            Act.BUT_TURN,
            Act.ADVICE,
            Act.PERSUADE,
            Act.PROMISE,
            Act.THIRD_PARTY,
            Act.CRITICISE_ABSENT,
            Act.DIAGNOSIS);

    /** Returns whether the longest of the offered sentences is the best of them, or one of the best. */
    boolean bestIsLongest(Held.Choice choice) {
        List<Move> offered = choice.offer().moves().stream()
                .map(id -> Objects.requireNonNull(scenario.moves().get(id)))
                .toList();
        int best =
                offered.stream().mapToInt(move -> of(move, choice.open())).max().orElseThrow();
        int longest = offered.stream().mapToInt(Credit::words).max().orElseThrow();
        return offered.stream().anyMatch(move -> of(move, choice.open()) == best && words(move) == longest);
    }

    static int words(Move move) {
        return move.features().words();
    }

    private int of(Move move, List<CueState> open) {
        int credit = 0;
        for (CueState cue : open) {
            credit += takes(move, cue.cue()) ? 2 * cue.cue().weight() : 0;
        }
        for (SpokenAct spoken : move.acts()) {
            credit += HURTS.contains(spoken.act()) ? -2 : 1;
        }
        String step = move.proposes();
        boolean unfit = step != null
                && !Objects.requireNonNull(scenario.steps().get(step)).fits();
        return unfit ? credit - 2 : credit;
    }

    private boolean takes(Move move, Cue cue) {
        return move.acts().stream()
                .anyMatch(spoken -> rubric.entry(cue.asks()).takes().contains(spoken.act())
                        && (spoken.feeling() == null || cue.feeling() == null || spoken.feeling() == cue.feeling()));
    }
}
