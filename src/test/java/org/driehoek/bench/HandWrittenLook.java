package org.driehoek.bench;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Effect;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Situation;

/** What plain Java sees of a turn and one parent, and where it writes down what it finds. */
class HandWrittenLook {

    private final Situation now;
    private final Situation.Listener parent;
    private final List<Reaction.Felt> felt;
    private final List<Reaction.Taken> stances;
    private final List<Reaction.Brought> brought;

    HandWrittenLook(
            Situation now,
            Situation.Listener parent,
            List<Reaction.Felt> felt,
            List<Reaction.Taken> stances,
            List<Reaction.Brought> brought) {
        this.now = now;
        this.parent = parent;
        this.felt = felt;
        this.stances = stances;
        this.brought = brought;
    }

    boolean said(Act... wanted) {
        return among(now.acts(), wanted);
    }

    /** Returns whether one of some acts is said that was said in the turn before, too. */
    boolean again(Act... wanted) {
        for (Act act : wanted) {
            if (among(now.acts(), act) && among(now.before(), act)) {
                return true;
            }
        }
        return false;
    }

    private static boolean among(List<SpokenAct> acts, Act... wanted) {
        for (SpokenAct spoken : acts) {
            for (Act act : wanted) {
                if (spoken.act() == act) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean begun(Initiative... wanted) {
        for (Situation.Begun begun : now.initiatives()) {
            for (Initiative initiative : wanted) {
                if (begun.initiative() == initiative && begun.by().equals(id())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean aggressive() {
        for (Situation.Begun begun : now.initiatives()) {
            if (begun.initiative().aggressive()) {
                return true;
            }
        }
        return false;
    }

    String time() {
        return !now.initiatives().isEmpty() && now.initiatives().getFirst().again() ? "once-more" : "first-time";
    }

    boolean emotionTaken() {
        for (Situation.Answered cue : now.cues()) {
            if (cue.cue().cue().asks() == Dimension.EMOTION && cue.life() == CueLife.TAKEN) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue of some weight is passed over for the second time, and no other is answered. */
    boolean passedOverLongAgo() {
        boolean passed = false;
        for (Situation.Answered cue : now.cues()) {
            if (cue.life() != CueLife.OPEN) {
                return false;
            }
            boolean old = cue.cue().opened() != now.turn() - 1 && cue.cue().by().equals(id());
            passed |= old && cue.cue().cue().weight() > 1;
        }
        return passed;
    }

    boolean afterPlayback() {
        return among(now.before(), Act.PLAYBACK);
    }

    boolean plain() {
        boolean jargon = !now.features().jargon().isEmpty() || said(Act.JARGON);
        return !jargon && !now.features().longSentences();
    }

    boolean little() {
        return parent.persona() != null && parent.persona().languageLevel().startsWith("A");
    }

    boolean hurt() {
        return !parent.spoilt().isEmpty();
    }

    String calm() {
        return value(Variable.TENSION) > limit("high-tension") ? "upset" : "calm";
    }

    int value(Variable variable) {
        return parent.disposition().get(variable);
    }

    int limit(String name) {
        return now.dynamics().threshold(name);
    }

    private String id() {
        return parent.cast().id();
    }

    void felt(boolean holds, String rule, String factor, Variable... variables) {
        if (holds) {
            for (Variable variable : variables) {
                List<String> factors = factor.isEmpty() ? List.of() : List.of(factor);
                felt.add(new Reaction.Felt(rule, id(), variable, variable.id(), factors));
            }
        }
    }

    void restores(boolean holds, String rule, Variable... variables) {
        if (holds) {
            for (Variable variable : variables) {
                felt.add(new Reaction.Felt(rule, id(), variable, variable.id() + Effect.BACK, List.of(), true));
            }
        }
    }

    void takes(boolean holds, String rule, Stance stance) {
        if (holds) {
            stances.add(new Reaction.Taken(rule, stance));
        }
    }

    void brings(boolean holds, String rule, Initiative initiative) {
        if (holds) {
            brought.add(new Reaction.Brought(rule, id(), initiative));
        }
    }
}
