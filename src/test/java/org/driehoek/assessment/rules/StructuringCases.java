package org.driehoek.assessment.rules;

import static org.driehoek.assessment.Observation.Verdict.CREDIT;
import static org.driehoek.assessment.Observation.Verdict.CRITICAL;
import static org.driehoek.assessment.Observation.Verdict.HALF;
import static org.driehoek.assessment.Observation.Verdict.MAJOR;
import static org.driehoek.assessment.Observation.Verdict.MINOR;
import static org.driehoek.assessment.Observation.Verdict.MISS;
import static org.driehoek.assessment.rules.Facts.agreed;
import static org.driehoek.assessment.rules.Facts.held;
import static org.driehoek.assessment.rules.Facts.measure;
import static org.driehoek.assessment.rules.Facts.missed;
import static org.driehoek.assessment.rules.Facts.prepared;
import static org.driehoek.assessment.rules.Facts.said;
import static org.driehoek.assessment.rules.Facts.taken;
import static org.driehoek.assessment.rules.Facts.term;
import static org.driehoek.assessment.rules.Facts.threshold;
import static org.driehoek.assessment.rules.Facts.turn;
import static org.driehoek.assessment.rules.RuleCase.rule;

import java.util.List;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.TalkType;

/** The rules of the structuring dimensions, but for what all dimensions share. */
final class StructuringCases {

    private StructuringCases() {}

    static List<RuleCase> all() {
        return List.of(
                // welcome
                rule("welcome.greeted", CREDIT, 5, 5)
                        .in(taken(Dimension.WELCOME, Act.GREET))
                        .in(taken(Dimension.WELCOME, Act.INTRODUCE))
                        .notIn(taken(Dimension.WELCOME, Act.SET_GOAL))
                        .notIn(missed(Dimension.WELCOME, Kind.STANDING)),
                rule("welcome.agenda-asked", CREDIT, 5, 5)
                        .in(taken(Dimension.WELCOME, Act.ASK_AGENDA))
                        .notIn(taken(Dimension.WELCOME, Act.GREET)),
                rule("welcome.framed", CREDIT, 5, 5)
                        .in(taken(Dimension.WELCOME, Act.SET_GOAL))
                        .in(taken(Dimension.WELCOME, Act.TIMEFRAME))
                        .notIn(taken(Dimension.WELCOME, Act.ASK_AGENDA)),
                rule("welcome.problem-first", MAJOR, 2, 2)
                        .in(said(2, Act.INFO_FACT))
                        .in(said(2, Act.LABEL), said(3, Act.INFO_FACT), said(3, Act.GREET))
                        .notIn(said(1, Act.GREET), said(2, Act.INFO_FACT))
                        .notIn(said(2, Act.SET_GOAL), said(2, Act.INFO_FACT)),
                // clarity
                rule("clarity.message-given", CREDIT, 5, 5)
                        .in(taken(Dimension.CLARITY, Act.INFO_FACT))
                        .notIn(taken(Dimension.CLARITY, Act.PLAYBACK)),
                rule("clarity.understanding-checked", CREDIT, 5, 5)
                        .in(taken(Dimension.CLARITY, Act.PLAYBACK))
                        .notIn(taken(Dimension.CLARITY, Act.EXAMPLE)),
                rule("clarity.made-concrete", CREDIT, 5, 5)
                        .in(taken(Dimension.CLARITY, Act.EXAMPLE))
                        .in(taken(Dimension.CLARITY, Act.EXPLAIN_TERM))
                        .notIn(taken(Dimension.CLARITY, Act.INFO_FACT)),
                rule("clarity.term-unexplained", MINOR, 5, 5).in(term(false)).notIn(term(true)),
                violation("clarity.labelled", MAJOR, Act.LABEL, Act.INFO_FACT),
                rule("clarity.too-much-at-once", MINOR, 5, 5)
                        .in(threshold("facts-at-once"), turn(3, false, false, false))
                        .notIn(threshold("facts-at-once"), turn(2, false, false, false)),
                rule("clarity.hard-to-follow", MINOR, 5, 5)
                        .in(turn(0, false, true, false))
                        .notIn(turn(0, true, false, false)),
                rule("clarity.late-news", MAJOR, 4, 4)
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
                // structure
                rule("structure.prepared", CREDIT, 0, 0)
                        .in(prepared(Result.TAKEN))
                        .notIn(prepared(Result.HALF)),
                rule("structure.half-prepared", HALF, 0, 0)
                        .in(prepared(Result.HALF))
                        .notIn(Facts.half(Dimension.STRUCTURE)),
                rule("structure.badly-prepared", MISS, 0, 0)
                        .in(prepared(Result.MISSED))
                        .notIn(missed(Dimension.STRUCTURE, Kind.STANDING)),
                rule("structure.guided", CREDIT, 5, 5)
                        .in(taken(Dimension.STRUCTURE, Act.SIGNPOST))
                        .notIn(prepared(Result.TAKEN)),
                rule("structure.half-guided", HALF, 5, 5)
                        .in(Facts.half(Dimension.STRUCTURE))
                        .notIn(prepared(Result.HALF)),
                rule("structure.left-out", MISS, 2, 5)
                        .in(missed(Dimension.STRUCTURE, Kind.STANDING))
                        .notIn(missed(Dimension.STRUCTURE, Kind.CUED))
                        .notIn(prepared(Result.MISSED)),
                rule("structure.early-plan", MAJOR, 2, 2)
                        .in(measure(Feature.PREMATURE_PLAN, 1), said(2, Act.HOME_STEP), said(4, Act.PLAN))
                        .notIn(measure(Feature.PREMATURE_PLAN, 0), said(2, Act.HOME_STEP)),
                rule("structure.broken-off", MAJOR, 5, 5)
                        .in(turn(0, false, false, true))
                        .notIn(turn(0, false, false, false)),
                // agreements
                rule("agreements.planned", CREDIT, 5, 5)
                        .in(taken(Dimension.AGREEMENTS, Act.PLAN))
                        .notIn(taken(Dimension.AGREEMENTS, Act.CLOSE)),
                rule("agreements.dated", CREDIT, 5, 5)
                        .in(taken(Dimension.AGREEMENTS, Act.FOLLOW_UP))
                        .notIn(taken(Dimension.AGREEMENTS, Act.PLAN)),
                rule("agreements.gone-over", CREDIT, 5, 5)
                        .in(taken(Dimension.AGREEMENTS, Act.SUMMARY))
                        .in(taken(Dimension.AGREEMENTS, Act.PLAYBACK))
                        .notIn(taken(Dimension.AGREEMENTS, Act.PLAN)),
                rule("agreements.closed", CREDIT, 5, 5)
                        .in(taken(Dimension.AGREEMENTS, Act.CLOSE))
                        .notIn(taken(Dimension.AGREEMENTS, Act.SUMMARY)),
                rule("agreements.one-sided", MINOR, 5, 5)
                        .in(agreed("a", StepKind.HOME, true, false), agreed("b", StepKind.HOME, true, false))
                        .notIn(agreed("a", StepKind.HOME, true, false), agreed("b", StepKind.SCHOOL, true, true))
                        .notIn(agreed("a", StepKind.HOME, true, false), agreed("b", StepKind.FOLLOW_UP, true, true)),
                // care
                rule("care.boundary-kept", CREDIT, 5, 5)
                        .in(taken(Dimension.CARE, Act.BOUNDARY))
                        .in(taken(Dimension.CARE, Act.REFER))
                        .notIn(taken(Dimension.CARE, Act.I_MESSAGE)),
                rule("care.own-view-kept", CREDIT, 5, 5)
                        .in(taken(Dimension.CARE, Act.I_MESSAGE))
                        .in(taken(Dimension.CARE, Act.NOTES_PERMISSION))
                        .notIn(taken(Dimension.CARE, Act.LIMIT)),
                violation("care.promised", MAJOR, Act.PROMISE, Act.PROMISE_KEPT),
                violation("care.absent-criticised", MAJOR, Act.CRITICISE_ABSENT, Act.THIRD_PARTY),
                violation("care.diagnosed", MAJOR, Act.DIAGNOSIS, Act.INFO_FACT),
                violation("care.blamed", MAJOR, Act.BLAME, Act.DEFEND),
                violation("care.threatened", MAJOR, Act.THREAT, Act.PERSUADE),
                violation("care.accused", MINOR, Act.YOU_MESSAGE, Act.I_MESSAGE),
                violation("care.third-party-named", CRITICAL, Act.THIRD_PARTY, Act.EXAMPLE),
                violation("care.stereotyped", CRITICAL, Act.STEREOTYPE, Act.LABEL));
    }

    /** Returns the case of a rule that finds a violation in one act and not in another. */
    static RuleCase violation(String rule, Verdict verdict, Act act, Act other) {
        return rule(rule, verdict, 5, 5).in(said(5, act)).notIn(said(5, other));
    }
}
