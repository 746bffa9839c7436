package org.driehoek.bench;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Situation;

/** Anger, repair, promises, checking and what a parent brings in, in plain Java. */
final class HandWrittenTies extends HandWrittenLook {

    HandWrittenTies(
            Situation now,
            Situation.Listener parent,
            List<Reaction.Felt> felt,
            List<Reaction.Taken> stances,
            List<Reaction.Brought> brought) {
        super(now, parent, felt, stances, brought);
    }

    void find() {
        felt(
                !aggressive()
                        && !emotionTaken()
                        && said(Act.VALIDATE, Act.PARAPHRASE, Act.SUMMARY)
                        && value(Variable.TENSION) > limit("touchy-tension"),
                "anger.calmed",
                "",
                Variable.TENSION);
        felt(
                !aggressive() && said(Act.LIMIT) && value(Variable.TENSION) > limit("touchy-tension"),
                "anger.limit-on-frustration",
                "",
                Variable.TENSION);
        felt(
                aggressive() && said(Act.LIMIT, Act.BOUNDARY) && !said(Act.COUNTER_ATTACK, Act.THREAT, Act.BLAME),
                "anger.limit-on-aggression",
                "",
                Variable.TRUST,
                Variable.TENSION,
                Variable.DOMINANCE);
        felt(
                aggressive() && !said(Act.LIMIT, Act.BOUNDARY, Act.COUNTER_ATTACK, Act.THREAT),
                "anger.no-limit",
                "",
                Variable.TENSION,
                Variable.DOMINANCE);
        felt(
                aggressive() && said(Act.COUNTER_ATTACK, Act.THREAT, Act.DEFEND),
                "anger.struck-back",
                "",
                Variable.TENSION,
                Variable.AFFILIATION);
        felt(
                aggressive() && said(Act.ADVICE, Act.HOME_STEP, Act.PERSUADE),
                "anger.advice",
                "",
                Variable.TENSION,
                Variable.RESISTANCE);
        restores(
                said(Act.APOLOGY, Act.REPAIR)
                        && said(Act.REFLECT_FEELING, Act.VALIDATE, Act.PARAPHRASE, Act.OPEN_QUESTION, Act.PROBE)
                        && hurt(),
                "repair.seen",
                Variable.TRUST,
                Variable.TENSION,
                Variable.HEARD,
                Variable.OPENNESS,
                Variable.RESISTANCE,
                Variable.AFFILIATION);
        restores(
                said(Act.APOLOGY, Act.REPAIR)
                        && !said(Act.REFLECT_FEELING, Act.VALIDATE, Act.PARAPHRASE, Act.OPEN_QUESTION, Act.PROBE)
                        && hurt(),
                "repair.sorry",
                Variable.TRUST,
                Variable.TENSION,
                Variable.HEARD,
                Variable.OPENNESS,
                Variable.RESISTANCE,
                Variable.AFFILIATION);
        felt(
                said(Act.PLAYBACK) && value(Variable.UNDERSTANDING) >= limit("understood"),
                "playback.right",
                "",
                Variable.UNDERSTANDING,
                Variable.EFFICACY,
                Variable.COMMITMENT);
        felt(
                afterPlayback()
                        && plain()
                        && said(Act.EXPLAIN_TERM, Act.INFO_FACT, Act.EXAMPLE, Act.SUMMARY)
                        && value(Variable.UNDERSTANDING) < limit("understood"),
                "playback.mended",
                calm(),
                Variable.UNDERSTANDING);
        felt(!plain() && little(), "clarity.lost", "", Variable.TENSION, Variable.HEARD, Variable.UNDERSTANDING);
        felt(
                said(Act.PLAN, Act.HOME_STEP, Act.FOLLOW_UP)
                        && value(Variable.UNDERSTANDING) < limit("half-understood")
                        && little(),
                "clarity.yes-unmeant",
                "",
                Variable.COMMITMENT);
        felt(
                said(
                                Act.DEFEND,
                                Act.COUNTER_ATTACK,
                                Act.BLAME,
                                Act.LABEL,
                                Act.STEREOTYPE,
                                Act.THREAT,
                                Act.INTERRUPT,
                                Act.MINIMISE,
                                Act.YOU_MESSAGE)
                        && value(Variable.AFFILIATION) >= limit("warm"),
                "rose.rebuffed",
                "",
                Variable.TENSION);
        felt(
                said(Act.ADVICE, Act.PERSUADE, Act.LEADING_QUESTION, Act.MONOLOGUE, Act.DIAGNOSIS, Act.LIMIT)
                        && !said(Act.INVITE_IDEA, Act.OFFER_CHOICE, Act.ASK_PERMISSION, Act.ASK_AGENDA)
                        && value(Variable.DOMINANCE) >= limit("commanding"),
                "rose.contest",
                "",
                Variable.TENSION,
                Variable.RESISTANCE);
        felt(again(Act.CLOSED_QUESTION), "question.series", "", Variable.HEARD, Variable.OPENNESS);
        felt(
                begun(Initiative.PROMISE_BROKEN) && !said(Act.APOLOGY, Act.REPAIR),
                "promise.broken",
                "",
                Variable.TRUST,
                Variable.TENSION);
        felt(
                begun(Initiative.PROMISE_BROKEN) && said(Act.APOLOGY, Act.REPAIR),
                "promise.broken-owned",
                "",
                Variable.TRUST);
        felt(begun(Initiative.PROMISE_KEPT), "promise.held", "", Variable.TRUST, Variable.RESISTANCE);
        brings(passedOverLongAgo() && value(Variable.DOMINANCE) >= limit("meek"), "bring.returns", Initiative.RETURNS);
        brings(
                said(Act.INVITE_IDEA, Act.OFFER_CHOICE) && value(Variable.EFFICACY) < limit("unsure"),
                "bring.asks-advice",
                Initiative.ASKS_ADVICE);
        brings(
                again(
                                Act.OPEN_QUESTION,
                                Act.CLOSED_QUESTION,
                                Act.LEADING_QUESTION,
                                Act.MULTIPLE_QUESTION,
                                Act.WHY_QUESTION,
                                Act.PROBE)
                        && value(Variable.OPENNESS) < limit("closed"),
                "bring.changes-subject",
                Initiative.CHANGES_SUBJECT);
        brings(
                said(Act.PLAN, Act.HOME_STEP, Act.FOLLOW_UP, Act.ADVICE)
                        && value(Variable.COMMITMENT) < limit("half-hearted")
                        && value(Variable.DOMINANCE) < limit("meek"),
                "bring.agrees-too-fast",
                Initiative.AGREES_TOO_FAST);
        brings(
                again(
                                Act.OPEN_QUESTION,
                                Act.CLOSED_QUESTION,
                                Act.LEADING_QUESTION,
                                Act.MULTIPLE_QUESTION,
                                Act.WHY_QUESTION,
                                Act.PROBE)
                        && value(Variable.DOMINANCE) >= limit("commanding"),
                "bring.asks",
                Initiative.ASKS);
        brings(
                said(Act.DEFEND, Act.COUNTER_ATTACK, Act.PERSUADE, Act.LIMIT, Act.THREAT)
                        && value(Variable.DOMINANCE) >= limit("commanding")
                        && value(Variable.TENSION) > limit("touchy-tension"),
                "bring.power-move",
                Initiative.POWER_MOVE);
        brings(
                said(Act.DEFEND, Act.MINIMISE, Act.FALSE_REASSURE)
                        && value(Variable.TENSION) > limit("touchy-tension")
                        && value(Variable.DOMINANCE) >= limit("meek"),
                "bring.accuses",
                Initiative.ACCUSES);
        takes(
                said(Act.PLAYBACK) && value(Variable.UNDERSTANDING) < limit("understood"),
                "stance.cannot-say",
                Stance.ASKS_BACK);
        takes(
                said(Act.PLAYBACK) && value(Variable.UNDERSTANDING) >= limit("understood"),
                "stance.says-back",
                Stance.ANSWERS);
        takes(
                said(Act.PLAN, Act.HOME_STEP, Act.FOLLOW_UP)
                        && value(Variable.UNDERSTANDING) < limit("half-understood")
                        && little(),
                "stance.yes-unmeant",
                Stance.AGREES);
    }
}
