package org.driehoek.assessment.rules;

import static org.driehoek.assessment.Observation.Verdict.CREDIT;
import static org.driehoek.assessment.Observation.Verdict.HALF;
import static org.driehoek.assessment.Observation.Verdict.MAJOR;
import static org.driehoek.assessment.Observation.Verdict.MINOR;
import static org.driehoek.assessment.Observation.Verdict.MISS;
import static org.driehoek.assessment.rules.Facts.agreed;
import static org.driehoek.assessment.rules.Facts.held;
import static org.driehoek.assessment.rules.Facts.measure;
import static org.driehoek.assessment.rules.Facts.missed;
import static org.driehoek.assessment.rules.Facts.proposal;
import static org.driehoek.assessment.rules.Facts.said;
import static org.driehoek.assessment.rules.Facts.series;
import static org.driehoek.assessment.rules.Facts.taken;
import static org.driehoek.assessment.rules.Facts.threshold;
import static org.driehoek.assessment.rules.Facts.turn;
import static org.driehoek.assessment.rules.RuleCase.rule;
import static org.driehoek.assessment.rules.StructuringCases.violation;

import java.util.List;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;

/** The rules of the responsiveness dimensions, but for what all dimensions share. */
final class ResponsivenessCases {

    private ResponsivenessCases() {}

    static List<RuleCase> all() {
        return List.of(
                // acquaintance
                rule("acquaintance.asked", CREDIT, 5, 5)
                        .in(taken(Dimension.ACQUAINTANCE, Act.OPEN_QUESTION))
                        .in(taken(Dimension.ACQUAINTANCE, Act.PROBE))
                        .notIn(taken(Dimension.ACQUAINTANCE, Act.SUMMARY)),
                rule("acquaintance.came-back", CREDIT, 5, 5)
                        .in(taken(Dimension.ACQUAINTANCE, Act.PARAPHRASE))
                        .notIn(taken(Dimension.ACQUAINTANCE, Act.OPEN_QUESTION)),
                rule("acquaintance.filled-in", MINOR, 5, 5)
                        .in(said(5, Act.LEADING_QUESTION, Phase.TELLS, 40))
                        .in(said(5, Act.LEADING_QUESTION, Phase.PARENT, 40))
                        .notIn(said(5, Act.LEADING_QUESTION, Phase.SHARE, 40))
                        .notIn(said(5, Act.OPEN_QUESTION, Phase.TELLS, 40)),
                // listening
                rule("listening.open-question", CREDIT, 5, 5)
                        .in(taken(Dimension.LISTENING, Act.OPEN_QUESTION))
                        .notIn(taken(Dimension.LISTENING, Act.PROBE))
                        .notIn(taken(Dimension.ACQUAINTANCE, Act.OPEN_QUESTION)),
                rule("listening.summed-up", CREDIT, 5, 5)
                        .in(taken(Dimension.LISTENING, Act.SUMMARY))
                        .notIn(taken(Dimension.LISTENING, Act.PARAPHRASE)),
                rule("listening.explored", CREDIT, 5, 5)
                        .in(taken(Dimension.LISTENING, Act.PROBE))
                        .in(taken(Dimension.LISTENING, Act.PARAPHRASE))
                        .notIn(taken(Dimension.LISTENING, Act.SUMMARY)),
                rule("listening.half-heard", HALF, 5, 5)
                        .in(Facts.half(Dimension.LISTENING))
                        .notIn(Facts.half(Dimension.EMOTION)),
                rule("listening.closed-series", MINOR, 3, 5)
                        .in(threshold("closed-questions"), series(3))
                        .notIn(threshold("closed-questions"), series(2)),
                violation("listening.leading-question", MINOR, Act.LEADING_QUESTION, Act.CLOSED_QUESTION),
                violation("listening.several-questions", MINOR, Act.MULTIPLE_QUESTION, Act.OPEN_QUESTION),
                violation("listening.interrupted", MAJOR, Act.INTERRUPT, Act.SILENCE),
                violation("listening.own-story", MINOR, Act.SELF_STORY, Act.EXAMPLE),
                // emotion
                rule("emotion.feeling-named", CREDIT, 5, 5)
                        .in(taken(Dimension.EMOTION, Act.REFLECT_FEELING))
                        .notIn(taken(Dimension.EMOTION, Act.VALIDATE)),
                rule("emotion.room-given", CREDIT, 5, 5)
                        .in(taken(Dimension.EMOTION, Act.SILENCE))
                        .in(taken(Dimension.EMOTION, Act.VALIDATE))
                        .notIn(taken(Dimension.EMOTION, Act.REFLECT_FEELING)),
                rule("emotion.half-answered", HALF, 5, 5)
                        .in(Facts.half(Dimension.EMOTION))
                        .notIn(Facts.half(Dimension.LISTENING)),
                violation("emotion.reassured-too-soon", MINOR, Act.FALSE_REASSURE, Act.VALIDATE),
                violation("emotion.minimised", MAJOR, Act.MINIMISE, Act.VALIDATE),
                violation("emotion.defended", MINOR, Act.DEFEND, Act.APOLOGY),
                violation("emotion.struck-back", MAJOR, Act.COUNTER_ATTACK, Act.DEFEND),
                rule("emotion.solved-too-soon", MINOR, 5, 5)
                        .in(threshold("high-tension"), said(5, Act.ADVICE, Phase.PLAN, 66))
                        .notIn(threshold("high-tension"), said(5, Act.ADVICE, Phase.PLAN, 65))
                        .notIn(
                                threshold("high-tension"),
                                said(5, Act.HOME_STEP, Phase.PLAN, 66),
                                said(5, Act.VALIDATE, Phase.PLAN, 66)),
                // reciprocity
                rule("reciprocity.ideas-asked", CREDIT, 5, 5)
                        .in(taken(Dimension.RECIPROCITY, Act.INVITE_IDEA))
                        .notIn(taken(Dimension.RECIPROCITY, Act.OFFER_CHOICE)),
                rule("reciprocity.choice-left", CREDIT, 5, 5)
                        .in(taken(Dimension.RECIPROCITY, Act.OFFER_CHOICE))
                        .notIn(taken(Dimension.RECIPROCITY, Act.ASK_PERMISSION)),
                rule("reciprocity.leave-asked", CREDIT, 5, 5)
                        .in(taken(Dimension.RECIPROCITY, Act.ASK_PERMISSION))
                        .notIn(taken(Dimension.RECIPROCITY, Act.INVITE_IDEA)),
                rule("reciprocity.early-advice", MAJOR, 5, 5)
                        .in(threshold("permission-turns"), said(5, Act.ADVICE))
                        .in(threshold("permission-turns"), said(2, Act.ASK_PERMISSION), said(5, Act.ADVICE))
                        .notIn(threshold("permission-turns"), said(3, Act.ASK_PERMISSION), said(5, Act.ADVICE))
                        .notIn(threshold("permission-turns"), said(5, Act.ADVICE, Phase.PLAN, 40)),
                rule("reciprocity.advice-unasked", MINOR, 5, 5)
                        .in(threshold("permission-turns"), said(5, Act.ADVICE, Phase.PLAN, 40))
                        .notIn(
                                threshold("permission-turns"),
                                said(4, Act.INVITE_IDEA),
                                said(5, Act.ADVICE, Phase.PLAN, 40))
                        .notIn(threshold("permission-turns"), said(5, Act.ADVICE)),
                violation("reciprocity.persuaded", MINOR, Act.PERSUADE, Act.OFFER_CHOICE),
                rule("reciprocity.lectured", MINOR, 5, 5)
                        .in(turn(0, true, false, false))
                        .notIn(turn(0, false, true, false)),
                rule("reciprocity.talked-most", MINOR, 1, 9)
                        .in(threshold("talk-share"), measure(Feature.TALK_SHARE, 66), held(TalkType.PROGRESS, 9, false))
                        .notIn(
                                threshold("talk-share"),
                                measure(Feature.TALK_SHARE, 65),
                                held(TalkType.PROGRESS, 9, false)),
                // pupil-role
                rule("pupil-role.voice-heard", CREDIT, 5, 5)
                        .in(taken(Dimension.PUPIL_ROLE, Act.PUPIL_VOICE))
                        .notIn(taken(Dimension.PUPIL_ROLE, Act.PUPIL_ADDRESS)),
                rule("pupil-role.addressed", CREDIT, 5, 5)
                        .in(taken(Dimension.PUPIL_ROLE, Act.PUPIL_ADDRESS))
                        .notIn(taken(Dimension.PUPIL_ROLE, Act.PUPIL_VOICE)),
                violation("pupil-role.interpreting", MAJOR, Act.PUPIL_INTERPRETS, Act.PUPIL_ADDRESS),
                rule("pupil-role.talked-over", MAJOR, 1, 4)
                        .in(threshold("silent-pupil-turns"), held(TalkType.TRIANGLE, 4, true))
                        .notIn(threshold("silent-pupil-turns"), held(TalkType.TRIANGLE, 3, true))
                        .notIn(threshold("silent-pupil-turns"), held(TalkType.TRIANGLE, 4, false))
                        .notIn(
                                threshold("silent-pupil-turns"),
                                held(TalkType.TRIANGLE, 4, true),
                                said(2, Act.PUPIL_ADDRESS)),
                // talents
                rule("talents.strength-named", CREDIT, 5, 5)
                        .in(taken(Dimension.TALENTS, Act.STRENGTH))
                        .notIn(taken(Dimension.TALENTS, Act.STRENGTH), said(5, Act.BUT_TURN))
                        .notIn(taken(Dimension.TALENTS, Act.FUTURE)),
                rule("talents.prospect-named", CREDIT, 5, 5)
                        .in(taken(Dimension.TALENTS, Act.FUTURE))
                        .notIn(taken(Dimension.TALENTS, Act.STRENGTH)),
                rule("talents.but-turn", HALF, 5, 5)
                        .in(taken(Dimension.TALENTS, Act.STRENGTH), said(5, Act.BUT_TURN))
                        .notIn(taken(Dimension.TALENTS, Act.STRENGTH), said(4, Act.BUT_TURN)),
                // home-support
                rule("home-support.step-named", CREDIT, 5, 5)
                        .in(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP))
                        .in(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP), proposal(5, true))
                        .notIn(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP), proposal(5, false)),
                rule("home-support.step-chosen", CREDIT, 5, 5)
                        .in(taken(Dimension.HOME_SUPPORT, Act.OFFER_CHOICE))
                        .in(taken(Dimension.HOME_SUPPORT, Act.INVITE_IDEA))
                        .notIn(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP)),
                rule("home-support.home-asked", CREDIT, 5, 5)
                        .in(taken(Dimension.HOME_SUPPORT, Act.OPEN_QUESTION))
                        .notIn(taken(Dimension.HOME_SUPPORT, Act.INVITE_IDEA)),
                rule("home-support.step-unfit", MISS, 5, 5)
                        .in(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP), proposal(5, false))
                        .notIn(taken(Dimension.HOME_SUPPORT, Act.HOME_STEP), proposal(4, false)),
                rule("home-support.burden-agreed", MAJOR, 5, 5)
                        .in(agreed("drill", StepKind.HOME, false, false))
                        .notIn(agreed("darts", StepKind.HOME, true, false))
                        .notIn(agreed("group", StepKind.SCHOOL, false, true)),
                rule("structure.passed-over", MISS, 2, 5)
                        .in(missed(Dimension.STRUCTURE, Kind.CUED))
                        .notIn(missed(Dimension.STRUCTURE, Kind.STANDING)));
    }
}
