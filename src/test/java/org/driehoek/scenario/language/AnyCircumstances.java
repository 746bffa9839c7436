package org.driehoek.scenario.language;

import java.util.Random;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;

/** Circumstances drawn by chance; the same seed asks and answers the same. */
record AnyCircumstances(long seed) implements Circumstances {

    private int draw(String question, int bound) {
        return new Random(seed * 31 + question.hashCode()).nextInt(bound);
    }

    @Override
    public int value(String character, Variable variable) {
        return variable.min() + draw(character + variable.id(), variable.max() - variable.min() + 1);
    }

    @Override
    public int turn() {
        return 1 + draw("turn", 14);
    }

    @Override
    public Phase phase() {
        return Phase.values()[draw("phase", Phase.values().length)];
    }

    @Override
    public Mood mood() {
        return Mood.values()[draw("mood", Mood.values().length)];
    }

    @Override
    public Stance stance() {
        return Stance.values()[draw("stance", Stance.values().length)];
    }

    @Override
    public boolean said(String move) {
        return draw("said" + move, 2) == 0;
    }

    @Override
    public boolean told(String fact) {
        return draw("told" + fact, 2) == 0;
    }

    @Override
    public boolean agreed(String step) {
        return draw("agreed" + step, 2) == 0;
    }

    @Override
    public boolean agreedKind(StepKind kind) {
        return draw("kind" + kind.id(), 2) == 0;
    }

    @Override
    public int count(Act act) {
        return draw("count" + act.id(), 5);
    }

    @Override
    public boolean just(Act act) {
        return draw("just" + act.id(), 2) == 0;
    }

    @Override
    public boolean happened(String event) {
        return draw("happened" + event, 2) == 0;
    }

    @Override
    public boolean missed(String cue) {
        return draw("missed" + cue, 2) == 0;
    }

    @Override
    public boolean open(String cue) {
        return draw("open" + cue, 2) == 0;
    }

    @Override
    public boolean present(String character) {
        return draw("present" + character, 2) == 0;
    }

    @Override
    public boolean prepared(String choice) {
        return draw("prepared" + choice, 2) == 0;
    }
}
