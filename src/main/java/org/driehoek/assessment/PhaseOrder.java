package org.driehoek.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;

/**
 * The order in which a talk came to the phases of its type. Going back is allowed; going on before an earlier phase has had
 * its turn is not, unless it answers what a character did of their own accord. Silence visits nothing.
 */
public final class PhaseOrder {

    /**
     * A phase that was passed by.
     *
     * @param turn the own turn that went on to a later phase
     * @param late whether it got its turn after all; else never
     */
    public record Passed(Phase phase, int turn, boolean late) {}

    /**
     * A step back to a phase that the talk had already left behind.
     *
     * @param cued whether it took a cue of the parent's
     */
    public record Return(int turn, boolean cued) {}

    private final Course course;
    private final SequencedMap<Phase, Integer> first = new LinkedHashMap<>();
    private final SequencedMap<Phase, Integer> led = new LinkedHashMap<>();
    private final List<Return> returns = new ArrayList<>();

    /** Reads the order of a talk. */
    public PhaseOrder(Course course) {
        this.course = course;
        int furthest = -1;
        int before = -1;
        for (TurnOutcome turn : course.turns()) {
            int at = turn.input() instanceof Input.Said ? place(turn.phase()) : -1;
            if (at >= 0) {
                first.putIfAbsent(turn.phase(), turn.turn());
                if (!course.answersInitiative(turn.turn())) {
                    led.putIfAbsent(turn.phase(), turn.turn());
                }
                if (at < before && at < furthest) {
                    returns.add(new Return(turn.turn(), takesCue(turn)));
                }
                before = at;
                furthest = Math.max(furthest, at);
            }
        }
    }

    /** Returns the phases that were passed by, in the order of the type. */
    public List<Passed> passed() {
        List<Passed> passed = new ArrayList<>();
        List<Phase> phases = course.type().phases();
        for (int i = 0; i < phases.size(); i++) {
            Integer own = first.get(phases.get(i));
            int later = course.length() + 1;
            for (Phase next : phases.subList(i + 1, phases.size())) {
                later = Math.min(later, led.getOrDefault(next, later));
            }
            if (later <= course.length() && (own == null || own > later)) {
                passed.add(new Passed(phases.get(i), later, own != null));
            }
        }
        return List.copyOf(passed);
    }

    /** Returns the steps back, in the order of the talk. */
    public List<Return> returns() {
        return List.copyOf(returns);
    }

    int visited() {
        return first.size();
    }

    int missed() {
        return course.type().phases().size() - first.size();
    }

    int late() {
        return (int) passed().stream().filter(Passed::late).count();
    }

    /** Returns whether a plan came before as many acts of gathering as the rule data asks for. */
    boolean prematurePlan() {
        int gathered = 0;
        int needed = course.rulebook().rubric().threshold("gathering-acts");
        for (TurnOutcome turn : course.turns()) {
            for (SpokenAct spoken : turn.acts()) {
                if (ActFamily.PLANNING.includes(spoken.act())) {
                    return gathered < needed;
                }
                gathered += ActFamily.GATHERING.includes(spoken.act()) ? 1 : 0;
            }
        }
        return false;
    }

    private int place(Phase phase) {
        return course.type().phases().indexOf(phase);
    }

    private static boolean takesCue(TurnOutcome turn) {
        return turn.cues().stream().anyMatch(cue -> cue.life() == CueLife.TAKEN || cue.life() == CueLife.HALF_TAKEN);
    }
}
