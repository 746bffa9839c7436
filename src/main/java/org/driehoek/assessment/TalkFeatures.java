package org.driehoek.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Idea;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;

/** The features of a talk, counted from its course; the same in whatever language it was held. */
final class TalkFeatures implements Features {

    private final Course course;
    private final List<Chance> chances;
    private final SequencedMap<Feature, Integer> values = new LinkedHashMap<>();

    private TalkFeatures(Course course, List<Chance> chances) {
        this.course = course;
        this.chances = chances;
        for (Feature feature : Feature.values()) {
            values.put(feature, measure(feature));
        }
    }

    static TalkFeatures of(Course course, List<Chance> chances) {
        return new TalkFeatures(course, chances);
    }

    @Override
    public int value(Feature feature) {
        return Objects.requireNonNull(values.get(feature));
    }

    SequencedMap<Feature, Integer> values() {
        return Collections.unmodifiableSequencedMap(values);
    }

    private int measure(Feature feature) {
        return switch (feature) {
            case TALK_SHARE -> TalkShare.of(course);
            case LONGEST_TURN ->
                course.turns().stream()
                        .mapToInt(turn -> turn.features().words())
                        .max()
                        .orElse(0);
            case CLOSED_SERIES -> closedSeries();
            case OPEN_QUESTIONS -> count(ActFamily.OPENING_UP::includes);
            case SUMMARIES -> count(ActFamily.TELLING_BACK::includes);
            case FEELINGS_NAMED -> count(Act.REFLECT_FEELING);
            case EMOTION_CUES_TAKEN -> emotionCuesTaken();
            case FACTS_TOLD ->
                (int) course.turns().stream()
                        .filter(turn -> turn.told() != null)
                        .count();
            case IDEAS_ASKED -> count(ActFamily.INVITING::includes);
            case PARENT_IDEAS_AGREED ->
                (int) course.agreed().stream().filter(this::parentsIdea).count();
            case OPEN_JARGON -> new Terms(course).open();
            case PLAYBACKS -> count(Act.PLAYBACK);
            case EXAMPLES -> count(Act.EXAMPLE);
            case STRENGTHS -> count(Act.STRENGTH);
            case STRENGTH_BEFORE_CONCERN -> strengthBeforeConcern() ? 1 : 0;
            case STRENGTHS_IN_PLAN -> strengthsInPlan();
            case PUPIL_VOICES -> count(ActFamily.PUPIL::includes);
            case HOME_STEPS_AGREED -> agreed(StepKind.HOME);
            case FITTING_HOME_STEPS_AGREED ->
                (int) course.agreed().stream()
                        .filter(step -> step.kind() == StepKind.HOME && step.fits())
                        .count();
            case SCHOOL_STEPS_AGREED -> agreed(StepKind.SCHOOL);
            case PUPIL_STEPS_AGREED -> agreed(StepKind.PUPIL);
            case FOLLOW_UPS -> agreed(StepKind.FOLLOW_UP) + count(Act.FOLLOW_UP);
            case PHASES_VISITED -> visited().size();
            case PHASES_MISSED -> course.type().phases().size() - visited().size();
            case PREMATURE_PLAN -> prematurePlan() ? 1 : 0;
            case GREETINGS -> count(Act.GREET);
            case GOALS_SET -> count(Act.SET_GOAL);
            case TIMEFRAMES -> count(Act.TIMEFRAME);
            case AGENDAS_ASKED -> count(Act.ASK_AGENDA);
            case CLOSED -> course.turns().stream().anyMatch(course::closing) ? 1 : 0;
            case CARE_ACTS -> count(ActFamily.CARE::includes);
            case UNDERSTANDING -> course.before(course.length() + 1, Variable.UNDERSTANDING);
            case COMMITMENT -> course.before(course.length() + 1, Variable.COMMITMENT);
        };
    }

    private int count(Act act) {
        return count(said -> said == act);
    }

    private int count(Predicate<Act> acts) {
        int count = 0;
        for (TurnOutcome turn : course.turns()) {
            count += (int) turn.acts().stream().map(SpokenAct::act).filter(acts).count();
        }
        return count;
    }

    private int agreed(StepKind kind) {
        return (int)
                course.agreed().stream().filter(step -> step.kind() == kind).count();
    }

    private int closedSeries() {
        int longest = 0;
        int run = 0;
        for (TurnOutcome turn : course.turns()) {
            for (SpokenAct spoken : turn.acts()) {
                run = ActFamily.OPENING_UP.includes(spoken.act())
                        ? 0
                        : run + (ActFamily.CLOSING_DOWN.includes(spoken.act()) ? 1 : 0);
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private int emotionCuesTaken() {
        int all = 0;
        int taken = 0;
        for (Chance chance : chances) {
            if (chance.dimension() == Dimension.EMOTION
                    && chance.kind() == Opportunity.Kind.CUED
                    && chance.end() != Opportunity.Result.VOID) {
                all += 2;
                taken += chance.end() == Opportunity.Result.TAKEN ? 2 : 0;
                taken += chance.end() == Opportunity.Result.HALF ? 1 : 0;
            }
        }
        return all == 0 ? 100 : 100 * taken / all;
    }

    private boolean parentsIdea(Step step) {
        for (TurnOutcome turn : course.turns()) {
            for (Idea idea : turn.ideas()) {
                if (idea.step().equals(step.id())) {
                    return !idea.whose().equals(Idea.TEACHER);
                }
            }
        }
        return course.transcript().prepared().ideas().stream()
                .anyMatch(idea -> idea.step().equals(step.id()) && !idea.whose().equals(Idea.TEACHER));
    }

    private boolean strengthBeforeConcern() {
        for (TurnOutcome turn : course.turns()) {
            for (SpokenAct spoken : turn.acts()) {
                if (spoken.act() == Act.STRENGTH) {
                    return true;
                }
                if (ActFamily.CONCERN.includes(spoken.act())) {
                    return false;
                }
            }
        }
        return false;
    }

    private int strengthsInPlan() {
        int count = 0;
        for (TurnOutcome turn : course.turns()) {
            if (course.planning(turn.phase())) {
                count += (int) turn.acts().stream()
                        .filter(spoken -> spoken.act() == Act.STRENGTH || spoken.act() == Act.FUTURE)
                        .count();
            }
        }
        return count;
    }

    private SequencedSet<Phase> visited() {
        SequencedSet<Phase> visited = new LinkedHashSet<>();
        for (TurnOutcome turn : course.turns()) {
            if (turn.input() instanceof Input.Said && course.type().phases().contains(turn.phase())) {
                visited.add(turn.phase());
            }
        }
        return visited;
    }

    private boolean prematurePlan() {
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
}
