package org.driehoek.assessment.rules;

import static org.driehoek.assessment.Observation.Verdict.SHOWN;
import static org.driehoek.assessment.rules.Facts.agreed;
import static org.driehoek.assessment.rules.Facts.begun;
import static org.driehoek.assessment.rules.Facts.held;
import static org.driehoek.assessment.rules.Facts.measure;
import static org.driehoek.assessment.rules.Facts.ownIdea;
import static org.driehoek.assessment.rules.Facts.proposal;
import static org.driehoek.assessment.rules.Facts.said;
import static org.driehoek.assessment.rules.Facts.taken;
import static org.driehoek.assessment.rules.Facts.threshold;
import static org.driehoek.assessment.rules.Facts.toPupil;
import static org.driehoek.assessment.rules.Facts.turn;
import static org.driehoek.assessment.rules.Facts.wentBack;
import static org.driehoek.assessment.rules.RuleCase.rule;

import java.util.List;
import org.driehoek.assessment.Chance;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;

/** The rules that find a strength which no opportunity asked for. */
final class ShownCases {

    private ShownCases() {}

    static List<RuleCase> all() {
        return List.of(
                // welcome
                rule("welcome.thanked", SHOWN, 5, 5)
                        .in(said(5, Act.THANK, Phase.OPENING, 40))
                        .notIn(said(5, Act.THANK, Phase.CLOSE, 40)),
                rule("welcome.introduced", SHOWN, 2, 2)
                        .in(said(2, Act.INTRODUCE), said(4, Act.INTRODUCE))
                        .notIn(said(2, Act.GREET)),
                rule("welcome.agenda-kept", SHOWN, 1, 3)
                        .in(threshold("agenda-turns"), said(1, Act.ASK_AGENDA), said(3, Act.PARAPHRASE))
                        .in(
                                threshold("agenda-turns"),
                                said(1, Act.ASK_AGENDA),
                                said(3, Act.SET_GOAL),
                                said(4, Act.SUMMARY))
                        .notIn(threshold("agenda-turns"), said(1, Act.ASK_AGENDA), said(4, Act.PARAPHRASE))
                        .notIn(threshold("agenda-turns"), said(2, Act.PARAPHRASE)),
                rule("welcome.late-received", SHOWN, 5, 5)
                        .in(begun(Initiative.ARRIVES_LATE), said(5, Act.GREET))
                        .notIn(begun(Initiative.ARRIVES_LATE), said(5, Act.GREET), said(5, Act.YOU_MESSAGE))
                        .notIn(begun(Initiative.TAKES_CALL), said(5, Act.GREET)),
                // acquaintance
                rule("acquaintance.hopes-asked", SHOWN, 4, 4)
                        .in(
                                said(4, Act.OPEN_QUESTION, Phase.EXPECTATIONS, 40),
                                said(5, Act.INVITE_IDEA, Phase.EXPECTATIONS, 40))
                        .notIn(said(4, Act.OPEN_QUESTION, Phase.TELLS, 40)),
                rule("acquaintance.built-on", SHOWN, 5, 5)
                        .in(said(4, Act.OPEN_QUESTION), said(5, Act.PROBE))
                        .notIn(said(3, Act.OPEN_QUESTION), said(5, Act.PROBE))
                        .notIn(said(4, Act.OPEN_QUESTION), said(5, Act.PROBE, Phase.SHARE, 40)),
                // listening
                rule("listening.waited", SHOWN, 5, 5)
                        .in(turn(0, 1, false), said(5, Act.SILENCE))
                        .notIn(turn(0, 2, false), said(5, Act.SILENCE))
                        .notIn(turn(0, 0, false), said(5, Act.SILENCE)),
                rule("listening.checked", SHOWN, 5, 5)
                        .in(turn(1, 1, false), said(5, Act.SUMMARY))
                        .in(turn(1, 1, false), said(5, Act.PARAPHRASE))
                        .notIn(turn(0, 1, false), said(5, Act.SUMMARY))
                        .notIn(turn(1, 1, false), said(5, Act.OPEN_QUESTION)),
                rule("listening.uncovered", SHOWN, 5, 5)
                        .in(turn(0, 1, true), said(5, Act.PROBE))
                        .notIn(turn(0, 1, false), said(5, Act.PROBE))
                        .notIn(turn(0, 1, true), said(5, Act.ADVICE)),
                // emotion
                rule("emotion.accepted", SHOWN, 5, 5)
                        .in(said(5, Act.REFLECT_FEELING), said(5, Act.VALIDATE))
                        .in(said(4, Act.REFLECT_FEELING), said(5, Act.VALIDATE))
                        .notIn(said(3, Act.REFLECT_FEELING), said(5, Act.VALIDATE)),
                rule("emotion.stayed", SHOWN, 5, 5)
                        .in(said(4, Act.REFLECT_FEELING), said(5, Act.SILENCE))
                        .notIn(said(3, Act.REFLECT_FEELING), said(5, Act.SILENCE)),
                rule("emotion.unspoken-heard", SHOWN, 5, 5)
                        .in(felt(Result.TAKEN), new Unspoken("chance"))
                        .notIn(felt(Result.TAKEN), new Unspoken("another"))
                        .notIn(felt(Result.HALF), new Unspoken("chance"))
                        .notIn(taken(Dimension.EMOTION, Act.REFLECT_FEELING), new Unspoken("chance")),
                rule("emotion.repaired", SHOWN, 5, 5)
                        .in(threshold("repair-turns"), said(2, Act.DEFEND), said(5, Act.APOLOGY))
                        .notIn(threshold("repair-turns"), said(1, Act.DEFEND), said(5, Act.APOLOGY))
                        .notIn(threshold("repair-turns"), said(4, Act.VALIDATE), said(5, Act.REPAIR)),
                // reciprocity
                rule("reciprocity.view-asked", SHOWN, 3, 3)
                        .in(said(3, Act.PROBE, Phase.SHARE, 40), said(5, Act.OPEN_QUESTION, Phase.SHARE, 40))
                        .notIn(said(3, Act.PROBE, Phase.GATHER, 40)),
                rule("reciprocity.idea-used", SHOWN, 5, 5)
                        .in(ownIdea(StepKind.SCHOOL))
                        .notIn(agreed("step", StepKind.SCHOOL, true, true)),
                rule("reciprocity.thanked", SHOWN, 5, 5)
                        .in(said(5, Act.THANK))
                        .notIn(said(5, Act.THANK, Phase.OPENING, 40))
                        .notIn(said(5, Act.THANK, Phase.CLOSE, 40)),
                rule("reciprocity.gave-back", SHOWN, 5, 5)
                        .in(begun(Initiative.ASKS_ADVICE), said(5, Act.INVITE_IDEA))
                        .notIn(begun(Initiative.ASKS_ADVICE), said(5, Act.ADVICE))
                        .notIn(begun(Initiative.ASKS), said(5, Act.INVITE_IDEA)),
                // clarity
                rule("clarity.seen-and-shown", SHOWN, 5, 5)
                        .in(said(5, Act.INFO_FACT), said(5, Act.EXAMPLE))
                        .notIn(said(4, Act.INFO_FACT), said(5, Act.EXAMPLE)),
                rule("clarity.term-explained", SHOWN, 5, 5)
                        .in(said(5, Act.EXPLAIN_TERM))
                        .notIn(said(5, Act.JARGON)),
                rule("clarity.mended", SHOWN, 5, 5)
                        .in(said(4, Act.PLAYBACK), said(5, Act.EXAMPLE))
                        .notIn(said(3, Act.PLAYBACK), said(5, Act.EXAMPLE)),
                // pupil-role
                rule("pupil-role.asked-first", SHOWN, 2, 2)
                        .in(held(TalkType.TRIANGLE, 9, true), threshold("pupil-first-turn"), said(2, Act.PUPIL_ADDRESS))
                        .notIn(
                                held(TalkType.TRIANGLE, 9, true),
                                threshold("pupil-first-turn"),
                                said(3, Act.PUPIL_ADDRESS))
                        .notIn(
                                held(TalkType.TRIANGLE, 9, false),
                                threshold("pupil-first-turn"),
                                said(2, Act.PUPIL_ADDRESS)),
                rule("pupil-role.goal-asked", SHOWN, 5, 5)
                        .in(said(5, Act.PUPIL_VOICE, Phase.PLAN, 40))
                        .notIn(said(5, Act.PUPIL_VOICE)),
                rule("pupil-role.own-step", SHOWN, 5, 5)
                        .in(agreed("step", StepKind.PUPIL, true, false))
                        .notIn(agreed("step", StepKind.HOME, true, false)),
                rule("pupil-role.sharing-agreed", SHOWN, 5, 5)
                        .in(toPupil(5, Act.ASK_PERMISSION))
                        .notIn(said(5, Act.ASK_PERMISSION)),
                // talents
                rule("talents.with-example", SHOWN, 5, 5)
                        .in(said(5, Act.STRENGTH), said(5, Act.EXAMPLE))
                        .notIn(said(5, Act.STRENGTH), said(4, Act.EXAMPLE))
                        .notIn(said(5, Act.STRENGTH), said(5, Act.EXAMPLE), said(5, Act.BUT_TURN)),
                rule("talents.in-the-step", SHOWN, 5, 5)
                        .in(said(5, Act.FUTURE), said(5, Act.PLAN))
                        .in(said(5, Act.STRENGTH), proposal(5, true))
                        .in(said(5, Act.STRENGTH), agreed("step", StepKind.HOME, true, false))
                        .notIn(said(5, Act.STRENGTH), said(4, Act.PLAN), proposal(4, true)),
                // home-support
                rule("home-support.shown", SHOWN, 5, 5)
                        .in(said(5, Act.HOME_STEP), said(5, Act.EXAMPLE))
                        .notIn(said(4, Act.HOME_STEP), said(5, Act.EXAMPLE)),
                rule("home-support.own-step", SHOWN, 5, 5)
                        .in(ownIdea(StepKind.HOME))
                        .notIn(ownIdea(StepKind.SCHOOL))
                        .notIn(agreed("step", StepKind.HOME, true, false)),
                rule("home-support.tried", SHOWN, 5, 5)
                        .in(proposal(4, true), said(5, Act.PLAYBACK))
                        .notIn(proposal(5, true), said(5, Act.PLAYBACK))
                        .notIn(said(5, Act.PLAYBACK)),
                rule("home-support.foreseen", SHOWN, 5, 5)
                        .in(proposal(4, true), said(5, Act.OPEN_QUESTION, Phase.PLAN, 40))
                        .notIn(proposal(4, true), said(5, Act.OPEN_QUESTION))
                        .notIn(said(5, Act.OPEN_QUESTION, Phase.PLAN, 40)),
                // structure
                rule("structure.in-order", SHOWN, 1, 9)
                        .in(order(0, 0, 0))
                        .notIn(order(1, 0, 0))
                        .notIn(order(0, 1, 0))
                        .notIn(order(0, 0, 1)),
                rule("structure.went-back", SHOWN, 5, 5).in(wentBack(true)).notIn(wentBack(false)),
                rule("structure.brought-back", SHOWN, 5, 5)
                        .in(begun(Initiative.CHANGES_SUBJECT), said(5, Act.REFOCUS))
                        .notIn(begun(Initiative.CHANGES_SUBJECT), said(6, Act.REFOCUS))
                        .notIn(begun(Initiative.ASKS), said(5, Act.REFOCUS)),
                rule("structure.time-shared", SHOWN, 5, 5)
                        .in(begun(Initiative.RUNS_OUT_OF_TIME), said(5, Act.FOLLOW_UP))
                        .notIn(begun(Initiative.RUNS_OUT_OF_TIME), said(5, Act.INFO_FACT)),
                // agreements
                rule("agreements.shared", SHOWN, 5, 5)
                        .in(agreed("a", StepKind.HOME, true, false), agreed("b", StepKind.SCHOOL, true, false))
                        .in(agreed("a", StepKind.PUPIL, true, false), agreed("b", StepKind.FOLLOW_UP, true, true))
                        .notIn(agreed("a", StepKind.HOME, true, false))
                        .notIn(agreed("b", StepKind.SCHOOL, true, true)),
                rule("agreements.told-back", SHOWN, 5, 5)
                        .in(agreed("a", StepKind.HOME, true, false), said(5, Act.PLAYBACK, Phase.PLAN, 40))
                        .notIn(said(5, Act.PLAYBACK, Phase.PLAN, 40))
                        .notIn(agreed("a", StepKind.HOME, true, false), said(5, Act.PLAYBACK)),
                rule("agreements.thanked", SHOWN, 5, 5)
                        .in(said(5, Act.THANK, Phase.CLOSE, 40))
                        .notIn(said(5, Act.THANK)),
                rule("agreements.with-hope", SHOWN, 5, 5)
                        .in(said(5, Act.FUTURE, Phase.CLOSE, 40))
                        .notIn(said(5, Act.FUTURE, Phase.PLAN, 40)),
                // care
                rule("care.temptation-resisted", SHOWN, 5, 5)
                        .in(begun(Initiative.ASKS_SECRET), said(5, Act.BOUNDARY))
                        .notIn(begun(Initiative.ASKS_SECRET), said(5, Act.BOUNDARY), said(5, Act.PROMISE))
                        .notIn(begun(Initiative.ASKS), said(5, Act.BOUNDARY)),
                rule("care.limit-set", SHOWN, 5, 5)
                        .in(begun(Initiative.INSULTS), said(5, Act.LIMIT))
                        .notIn(begun(Initiative.ACCUSES), said(5, Act.LIMIT))
                        .notIn(begun(Initiative.INSULTS), said(6, Act.LIMIT)),
                rule("care.word-kept", SHOWN, 5, 5)
                        .in(said(5, Act.PROMISE_KEPT))
                        .notIn(said(5, Act.PROMISE)));
    }

    private static Chance felt(Result result) {
        return new Chance("chance", Dimension.EMOTION, Kind.CUED, 1, result, 2, 5, Facts.TOPIC, Act.REFLECT_FEELING);
    }

    private static Object[] order(int missed, int late, int premature) {
        return new Object[] {
            measure(Feature.PHASES_MISSED, missed),
            measure(Feature.PHASES_LATE, late),
            measure(Feature.PREMATURE_PLAN, premature),
            held(TalkType.PROGRESS, 9, false)
        };
    }
}
