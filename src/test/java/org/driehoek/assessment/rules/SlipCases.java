package org.driehoek.assessment.rules;

import static org.driehoek.assessment.Observation.Verdict.MAJOR;
import static org.driehoek.assessment.Observation.Verdict.MINOR;
import static org.driehoek.assessment.rules.Facts.agreed;
import static org.driehoek.assessment.rules.Facts.begun;
import static org.driehoek.assessment.rules.Facts.ended;
import static org.driehoek.assessment.rules.Facts.held;
import static org.driehoek.assessment.rules.Facts.measure;
import static org.driehoek.assessment.rules.Facts.missed;
import static org.driehoek.assessment.rules.Facts.passedBy;
import static org.driehoek.assessment.rules.Facts.proposal;
import static org.driehoek.assessment.rules.Facts.said;
import static org.driehoek.assessment.rules.Facts.series;
import static org.driehoek.assessment.rules.Facts.taken;
import static org.driehoek.assessment.rules.Facts.threshold;
import static org.driehoek.assessment.rules.Facts.toPupil;
import static org.driehoek.assessment.rules.Facts.turn;
import static org.driehoek.assessment.rules.RuleCase.rule;
import static org.driehoek.assessment.rules.StructuringCases.violation;

import java.util.List;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;

/** The rules that look at more than one act to find a violation, and those about the talk as a whole. */
final class SlipCases {

    private SlipCases() {}

    static List<RuleCase> all() {
        return List.of(
                // welcome
                rule("welcome.taken-for-granted", MINOR, 5, 5)
                        .in(said(5, Act.LEADING_QUESTION, Phase.OPENING, 40))
                        .notIn(said(5, Act.LEADING_QUESTION)),
                rule("welcome.late-rebuked", MINOR, 5, 5)
                        .in(begun(Initiative.ARRIVES_LATE), said(5, Act.YOU_MESSAGE))
                        .notIn(begun(Initiative.ARRIVES_LATE), said(5, Act.TIME_CHECK))
                        .notIn(said(5, Act.YOU_MESSAGE)),
                // acquaintance
                rule("acquaintance.like-a-form", MINOR, 3, 5)
                        .in(threshold("closed-questions"), series(Phase.TELLS, 3))
                        .notIn(threshold("closed-questions"), series(Phase.TELLS, 2))
                        .notIn(threshold("closed-questions"), series(Phase.SHARE, 3)),
                violation("acquaintance.assumed", MINOR, Act.STEREOTYPE, Act.LABEL),
                // listening
                rule("listening.piled-questions", MINOR, 5, 5)
                        .in(threshold("questions-at-once"), turn(3, 1, false))
                        .notIn(threshold("questions-at-once"), turn(2, 1, false))
                        .notIn(threshold("questions-at-once"), turn(3, 1, false), said(5, Act.MULTIPLE_QUESTION)),
                rule("listening.why-under-tension", MINOR, 5, 5)
                        .in(threshold("touchy-tension"), said(5, Act.WHY_QUESTION, Phase.GATHER, 61))
                        .notIn(threshold("touchy-tension"), said(5, Act.WHY_QUESTION, Phase.GATHER, 60)),
                // emotion
                rule("emotion.guessed", MINOR, 5, 5)
                        .in(threshold("cue-turns"), turn(0, 4, false), said(5, Act.REFLECT_FEELING))
                        .in(threshold("cue-turns"), turn(0, 0, false), said(5, Act.REFLECT_FEELING))
                        .notIn(threshold("cue-turns"), turn(0, 3, false), said(5, Act.REFLECT_FEELING))
                        .notIn(threshold("cue-turns"), turn(0, 4, false), said(5, Act.VALIDATE)),
                rule("emotion.blamed", MINOR, 5, 5).in(said(5, Act.BLAME)).notIn(toPupil(5, Act.BLAME)),
                rule("emotion.stood-against", MINOR, 1, 9)
                        .in(
                                threshold("together-share"),
                                measure(Feature.TOGETHER, 49),
                                held(TalkType.PROGRESS, 9, false))
                        .notIn(
                                threshold("together-share"),
                                measure(Feature.TOGETHER, 50),
                                held(TalkType.PROGRESS, 9, false)),
                // reciprocity
                rule("reciprocity.settled-already", MINOR, 3, 3)
                        .in(said(3, Act.PLAN), said(4, Act.HOME_STEP), said(5, Act.INVITE_IDEA))
                        .notIn(said(2, Act.INVITE_IDEA), said(3, Act.PLAN))
                        .notIn(said(3, Act.ASK_PERMISSION), said(3, Act.HOME_STEP)),
                rule("reciprocity.from-above", MINOR, 1, 9)
                        .in(threshold("above-share"), measure(Feature.ABOVE, 26), held(TalkType.PROGRESS, 9, false))
                        .notIn(threshold("above-share"), measure(Feature.ABOVE, 25), held(TalkType.PROGRESS, 9, false)),
                // clarity
                rule("clarity.softened", MINOR, 5, 5)
                        .in(said(5, Act.INFO_FACT), said(5, Act.MINIMISE))
                        .in(said(4, Act.INFO_FACT), said(5, Act.FALSE_REASSURE))
                        .notIn(said(3, Act.INFO_FACT), said(5, Act.FALSE_REASSURE)),
                rule("clarity.guessing-game", MAJOR, 2, 2)
                        .in(held(TalkType.BAD_NEWS, 9, false), said(2, Act.LEADING_QUESTION, Phase.NEWS, 40))
                        .notIn(held(TalkType.PROGRESS, 9, false), said(2, Act.LEADING_QUESTION, Phase.NEWS, 40))
                        .notIn(held(TalkType.BAD_NEWS, 9, false), said(2, Act.OPEN_QUESTION, Phase.NEWS, 40))
                        .notIn(
                                held(TalkType.BAD_NEWS, 9, false),
                                said(1, Act.INFO_FACT, Phase.NEWS, 40),
                                said(2, Act.LEADING_QUESTION, Phase.NEWS, 40)),
                // pupil-role
                rule("pupil-role.cross-examined", MINOR, 5, 5)
                        .in(toPupil(5, Act.WHY_QUESTION))
                        .in(toPupil(5, Act.BLAME))
                        .notIn(toPupil(5, Act.PUPIL_ADDRESS))
                        .notIn(said(5, Act.WHY_QUESTION)),
                // talents
                rule("talents.taken-back", MINOR, 5, 5)
                        .in(said(5, Act.BUT_TURN))
                        .notIn(said(5, Act.BUT_TURN), taken(Dimension.TALENTS, Act.STRENGTH))
                        .notIn(said(5, Act.BUT_TURN), Facts.half(Dimension.TALENTS)),
                violation("talents.labelled", MINOR, Act.LABEL, Act.DIAGNOSIS),
                rule("talents.only-problems", MINOR, 1, 9)
                        .in(problems(TalkType.PROGRESS, 0, 0, Act.DIAGNOSIS, Dimension.TALENTS))
                        .notIn(problems(TalkType.PROGRESS, 1, 0, Act.DIAGNOSIS, Dimension.TALENTS))
                        .notIn(problems(TalkType.PROGRESS, 0, 1, Act.DIAGNOSIS, Dimension.TALENTS))
                        .notIn(problems(TalkType.PROGRESS, 0, 0, Act.PLAN, Dimension.TALENTS))
                        .notIn(problems(TalkType.PROGRESS, 0, 0, Act.PUPIL_VOICE, Dimension.TALENTS))
                        .notIn(problems(TalkType.START, 0, 0, Act.DIAGNOSIS, Dimension.TALENTS))
                        .notIn(problems(TalkType.PROGRESS, 0, 0, Act.DIAGNOSIS, Dimension.CARE)),
                // home-support
                rule("home-support.vague-tip", MINOR, 5, 5)
                        .in(said(5, Act.ADVICE, Phase.PLAN, 40))
                        .notIn(said(5, Act.ADVICE, Phase.PLAN, 40), said(5, Act.HOME_STEP, Phase.PLAN, 40))
                        .notIn(said(5, Act.ADVICE, Phase.PLAN, 40), proposal(5, true))
                        .notIn(said(5, Act.ADVICE)),
                rule("home-support.shamed", MINOR, 5, 5)
                        .in(said(5, Act.YOU_MESSAGE, Phase.PLAN, 40))
                        .notIn(said(5, Act.YOU_MESSAGE))
                        .notIn(toPupil(5, Act.BLAME)),
                rule("home-support.too-many", MINOR, 5, 5)
                        .in(
                                threshold("home-steps"),
                                measure(Feature.HOME_STEPS_AGREED, 3),
                                agreed("a", StepKind.HOME, true, false))
                        .notIn(
                                threshold("home-steps"),
                                measure(Feature.HOME_STEPS_AGREED, 2),
                                agreed("a", StepKind.HOME, true, false)),
                // structure
                rule("structure.out-of-order", MINOR, 5, 5).in(passedBy(true)).notIn(passedBy(false)),
                rule("structure.part-skipped", MINOR, 5, 5)
                        .in(ended(EndingKind.SHAM), passedBy(false))
                        .notIn(ended(EndingKind.SHAM), passedBy(true))
                        .notIn(ended(EndingKind.DEFERRED), passedBy(false)),
                rule("structure.late-news", MINOR, 4, 4)
                        .in(
                                held(TalkType.BAD_NEWS, 9, false),
                                threshold("news-turn"),
                                said(4, Act.INFO_FACT, Phase.NEWS, 40))
                        .notIn(
                                held(TalkType.BAD_NEWS, 9, false),
                                threshold("news-turn"),
                                said(3, Act.INFO_FACT, Phase.NEWS, 40))
                        .notIn(
                                held(TalkType.PROGRESS, 9, false),
                                threshold("news-turn"),
                                said(4, Act.INFO_FACT, Phase.NEWS, 40)),
                rule("structure.ran-out", MINOR, 5, 5)
                        .in(ended(EndingKind.OUT_OF_TIME), turn(0, false, false, false))
                        .notIn(ended(EndingKind.OUT_OF_TIME), turn(0, false, false, true))
                        .notIn(ended(EndingKind.DEFERRED)),
                // agreements
                rule("agreements.we-will-see", MINOR, 5, 5)
                        .in(said(5, Act.FALSE_REASSURE, Phase.PLAN, 40))
                        .notIn(said(5, Act.FALSE_REASSURE)),
                rule("agreements.empty-close", MINOR, 5, 5)
                        .in(ended(EndingKind.STALEMATE), measure(Feature.CLOSED, 1))
                        .notIn(ended(EndingKind.STALEMATE), measure(Feature.CLOSED, 0))
                        .notIn(ended(EndingKind.DEFERRED), measure(Feature.CLOSED, 1))
                        .notIn(
                                ended(EndingKind.STALEMATE),
                                measure(Feature.CLOSED, 1),
                                agreed("a", StepKind.HOME, true, false))
                        .notIn(ended(EndingKind.STALEMATE), measure(Feature.CLOSED, 1), said(5, Act.FOLLOW_UP)),
                rule("agreements.yes-unchecked", MINOR, 5, 5)
                        .in(begun(Initiative.AGREES_TOO_FAST), turn(0, 1, false), said(5, Act.PLAN))
                        .notIn(begun(Initiative.AGREES_TOO_FAST), turn(0, 1, false), said(5, Act.PLAYBACK))
                        .notIn(turn(0, 1, false), said(5, Act.PLAN)),
                // care
                rule("care.insult-let-pass", MINOR, 5, 5)
                        .in(begun(Initiative.THREATENS), turn(0, 1, false))
                        .notIn(begun(Initiative.THREATENS), turn(0, 1, false), said(5, Act.LIMIT))
                        .notIn(begun(Initiative.ACCUSES), turn(0, 1, false)),
                rule("care.investigated", MINOR, 5, 5)
                        .in(begun(Initiative.DISCLOSES), said(5, Act.CLOSED_QUESTION))
                        .notIn(begun(Initiative.DISCLOSES), said(5, Act.OPEN_QUESTION))
                        .notIn(begun(Initiative.DISCLOSES), said(7, Act.CLOSED_QUESTION)));
    }

    /** A talk with so many strengths and so many ideas of the family, two concerns, one act more, and a chance. */
    private static Object[] problems(TalkType type, int strengths, int ideas, Act third, Dimension chance) {
        return new Object[] {
            threshold("worries"),
            measure(Feature.STRENGTHS, strengths),
            measure(Feature.PARENT_IDEAS_AGREED, ideas),
            held(type, 9, false),
            said(2, Act.INFO_FACT),
            said(4, Act.LABEL),
            said(6, third),
            missed(chance, Kind.STANDING)
        };
    }
}
