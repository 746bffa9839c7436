package org.driehoek.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Features;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.TurnOutcome;

/** The features of a talk, counted from its course; the same in whatever language it was held. */
final class TalkFeatures implements Features {

    private final Course course;
    private final List<Chance> chances;
    private final Wording wording;
    private final PhaseOrder order;
    private final AgreedSteps agreed;
    private final SequencedMap<Feature, Integer> values = new LinkedHashMap<>();

    private TalkFeatures(Course course, List<Chance> chances) {
        this.course = course;
        this.chances = chances;
        this.wording = new Wording(course);
        this.order = new PhaseOrder(course);
        this.agreed = new AgreedSteps(course);
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
            case TALK_SHARE -> wording.share();
            case LONGEST_TURN -> wording.longestTurn();
            case SENTENCE_LENGTH -> wording.sentenceLength();
            case QUESTIONS_AT_ONCE -> wording.questionsAtOnce();
            case TURNS_WITHOUT_CUE -> new CueGaps(course).longest();
            case TOGETHER -> new RosePlace(course).together();
            case ABOVE -> new RosePlace(course).above();
            case CLOSED_SERIES -> new QuestionSeries(course).longest();
            case OPEN_QUESTIONS -> count(ActFamily.OPENING_UP::includes);
            case SUMMARIES -> count(ActFamily.TELLING_BACK::includes);
            case FEELINGS_NAMED -> count(Act.REFLECT_FEELING);
            case EMOTION_CUES_TAKEN -> emotionCuesTaken();
            case FACTS_TOLD ->
                (int) course.turns().stream()
                        .filter(turn -> turn.told() != null)
                        .count();
            case IDEAS_ASKED -> count(ActFamily.INVITING::includes);
            case PARENT_IDEAS_AGREED -> agreed.ofFamily();
            case OPEN_JARGON -> new Terms(course).open();
            case PLAYBACKS -> count(Act.PLAYBACK);
            case EXAMPLES -> count(Act.EXAMPLE);
            case STRENGTHS -> count(Act.STRENGTH);
            case STRENGTH_BEFORE_CONCERN -> strengthBeforeConcern() ? 1 : 0;
            case STRENGTHS_IN_PLAN -> strengthsInPlan();
            case PUPIL_VOICES -> count(ActFamily.PUPIL::includes);
            case HOME_STEPS_AGREED -> agreed.of(StepKind.HOME);
            case FITTING_HOME_STEPS_AGREED -> agreed.fittingAtHome();
            case SCHOOL_STEPS_AGREED -> agreed.of(StepKind.SCHOOL);
            case PUPIL_STEPS_AGREED -> agreed.of(StepKind.PUPIL);
            case FOLLOW_UPS -> agreed.of(StepKind.FOLLOW_UP) + count(Act.FOLLOW_UP);
            case PHASES_VISITED -> order.visited();
            case PHASES_MISSED -> order.missed();
            case PHASES_LATE -> order.late();
            case CUED_RETURNS ->
                (int) order.returns().stream().filter(PhaseOrder.Return::cued).count();
            case PREMATURE_PLAN -> order.prematurePlan() ? 1 : 0;
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
}
