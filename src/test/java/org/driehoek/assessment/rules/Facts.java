package org.driehoek.assessment.rules;

import org.driehoek.assessment.Chance;
import org.driehoek.assessment.HeldTalk;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Rubric;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;
import org.jspecify.annotations.Nullable;

/** Facts as a talk would give them: a standing chance spans turns 2 to 5, everything is said about "topic". */
final class Facts {

    static final String TOPIC = "topic";
    private static final Rubric RUBRIC = HeldTalk.rulebook().rubric();

    private Facts() {}

    static Chance taken(Dimension dimension, @Nullable Act act) {
        return new Chance("chance", dimension, Kind.STANDING, 1, Result.TAKEN, 2, 5, TOPIC, act);
    }

    static Chance half(Dimension dimension) {
        return new Chance("chance", dimension, Kind.CUED, 1, Result.HALF, 2, 5, TOPIC, Act.SILENCE);
    }

    static Chance missed(Dimension dimension, Kind kind) {
        return new Chance("chance", dimension, kind, 1, Result.MISSED, 2, 5, TOPIC, null);
    }

    static Chance prepared(Result end) {
        return new Chance("prepare:place", Dimension.STRUCTURE, Kind.PREPARED, 1, end, 0, 0, TOPIC, null);
    }

    static Said said(int turn, Act act) {
        return said(turn, act, Phase.GATHER, 40);
    }

    static Said said(int turn, Act act, Phase phase, int tension) {
        return new Said(turn, TOPIC, phase, act, null, phase == Phase.PLAN || phase == Phase.CLOSE, false, tension);
    }

    static Said toPupil(int turn, Act act) {
        return new Said(turn, TOPIC, Phase.GATHER, act, null, false, true, 40);
    }

    static OwnTurn turn(int facts, boolean monologue, boolean longSentences, boolean left) {
        return new OwnTurn(5, TOPIC, facts, 0, 1, monologue, longSentences, false, left);
    }

    /** An own turn 5 with so many questions, so long after the last cue, that uncovered something or not. */
    static OwnTurn turn(int questions, int sinceCue, boolean uncovered) {
        return new OwnTurn(5, TOPIC, 0, questions, sinceCue, false, false, uncovered, false);
    }

    static Begun begun(Initiative does) {
        return new Begun(5, TOPIC, does);
    }

    static PassedBy passedBy(boolean late) {
        return new PassedBy(5, TOPIC, Phase.GATHER, late);
    }

    static WentBack wentBack(boolean cued) {
        return new WentBack(5, TOPIC, cued);
    }

    static Term term(boolean explained) {
        return new Term(5, TOPIC, "lvs", explained);
    }

    static Series series(int length) {
        return series(Phase.SHARE, length);
    }

    static Series series(Phase phase, int length) {
        return new Series(3, 5, TOPIC, phase, length);
    }

    static Proposal proposal(int turn, boolean fits) {
        return new Proposal(turn, TOPIC, "step", StepKind.HOME, fits);
    }

    static Agreed agreed(String step, StepKind kind, boolean fits, boolean teachers) {
        return new Agreed(5, TOPIC, step, kind, fits, teachers, false);
    }

    static Agreed ownIdea(StepKind kind) {
        return new Agreed(5, TOPIC, "step", kind, true, false, true);
    }

    static Measure measure(Feature feature, int value) {
        return new Measure(feature, value);
    }

    /** A number as the rule data sets it, so that what stands beside it says where the border is. */
    static Threshold threshold(String name) {
        return new Threshold(name, RUBRIC.threshold(name));
    }

    static Held held(TalkType type, int turns, boolean pupilPresent) {
        return new Held(type, turns, TOPIC, null, pupilPresent);
    }

    static Held ended(EndingKind ending) {
        return new Held(TalkType.PROGRESS, 5, TOPIC, ending, false);
    }
}
