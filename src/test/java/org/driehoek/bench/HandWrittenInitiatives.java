package org.driehoek.bench;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Situation;

/** How the teacher meets what a parent brought in, in plain Java. */
final class HandWrittenInitiatives extends HandWrittenLook {

    HandWrittenInitiatives(
            Situation now,
            Situation.Listener parent,
            List<Reaction.Felt> felt,
            List<Reaction.Taken> stances,
            List<Reaction.Brought> brought) {
        super(now, parent, felt, stances, brought);
    }

    void find() {
        felt(
                begun(Initiative.ARRIVES_LATE) && said(Act.GREET, Act.THANK, Act.VALIDATE),
                "initiative.late-welcomed",
                "",
                Variable.TRUST,
                Variable.TENSION);
        felt(
                begun(Initiative.ARRIVES_LATE)
                        && said(Act.TIME_CHECK, Act.WHY_QUESTION, Act.YOU_MESSAGE)
                        && !said(Act.GREET, Act.THANK, Act.VALIDATE),
                "initiative.late-rebuked",
                "",
                Variable.TENSION,
                Variable.AFFILIATION);
        felt(
                begun(Initiative.TAKES_CALL) && said(Act.SILENCE, Act.VALIDATE, Act.META),
                "initiative.call-waited",
                "",
                Variable.TRUST,
                Variable.TENSION);
        felt(
                begun(Initiative.CRIES) && said(Act.SILENCE, Act.REFLECT_FEELING, Act.VALIDATE),
                "initiative.tears-seen",
                "",
                Variable.TRUST,
                Variable.HEARD);
        felt(
                begun(Initiative.CRIES) && !said(Act.SILENCE, Act.REFLECT_FEELING, Act.VALIDATE),
                "initiative.tears-passed",
                "",
                Variable.TENSION,
                Variable.HEARD);
        felt(
                begun(Initiative.FALLS_SILENT) && said(Act.SILENCE, Act.REFLECT_FEELING, Act.META),
                "initiative.silence-borne",
                "",
                Variable.HEARD,
                Variable.OPENNESS);
        felt(
                begun(Initiative.FALLS_SILENT) && !said(Act.SILENCE, Act.REFLECT_FEELING, Act.META),
                "initiative.silence-filled",
                "",
                Variable.OPENNESS);
        felt(
                begun(Initiative.ACCUSES)
                        && said(
                                Act.PARAPHRASE,
                                Act.SUMMARY,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.APOLOGY)
                        && !said(Act.DEFEND, Act.COUNTER_ATTACK),
                "initiative.accusation-explored",
                "",
                Variable.TENSION,
                Variable.HEARD);
        felt(
                begun(Initiative.ACCUSES)
                        && !said(
                                Act.PARAPHRASE,
                                Act.SUMMARY,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.APOLOGY,
                                Act.DEFEND,
                                Act.COUNTER_ATTACK),
                "initiative.accusation-passed",
                "",
                Variable.TENSION,
                Variable.HEARD);
        felt(
                begun(Initiative.ASKS)
                        && said(
                                Act.INFO_FACT,
                                Act.EXAMPLE,
                                Act.EXPLAIN_TERM,
                                Act.I_MESSAGE,
                                Act.BOUNDARY,
                                Act.PLAN,
                                Act.FOLLOW_UP,
                                Act.ADVICE),
                "initiative.question-answered",
                "",
                Variable.TRUST,
                Variable.RESISTANCE);
        felt(
                begun(Initiative.ASKS)
                        && !said(
                                Act.INFO_FACT,
                                Act.EXAMPLE,
                                Act.EXPLAIN_TERM,
                                Act.I_MESSAGE,
                                Act.BOUNDARY,
                                Act.PLAN,
                                Act.FOLLOW_UP,
                                Act.ADVICE,
                                Act.META),
                "initiative.question-dodged",
                time(),
                Variable.TRUST,
                Variable.RESISTANCE);
        felt(
                begun(Initiative.RETURNS)
                        && said(
                                Act.PARAPHRASE,
                                Act.SUMMARY,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.APOLOGY,
                                Act.INFO_FACT),
                "initiative.return-met",
                "",
                Variable.TENSION,
                Variable.HEARD);
        felt(
                begun(Initiative.RETURNS)
                        && !said(
                                Act.PARAPHRASE,
                                Act.SUMMARY,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.APOLOGY,
                                Act.INFO_FACT),
                "initiative.return-passed",
                "",
                Variable.TENSION,
                Variable.HEARD);
        felt(
                begun(Initiative.ASKS_ADVICE) && said(Act.INVITE_IDEA, Act.OFFER_CHOICE, Act.PROBE, Act.OPEN_QUESTION),
                "initiative.advice-returned",
                "",
                Variable.EFFICACY,
                Variable.COMMITMENT);
        felt(
                begun(Initiative.ASKS_ADVICE)
                        && said(Act.ADVICE, Act.HOME_STEP)
                        && !said(Act.INVITE_IDEA, Act.OFFER_CHOICE, Act.PROBE, Act.OPEN_QUESTION),
                "initiative.advice-given",
                "",
                Variable.TRUST,
                Variable.EFFICACY);
        felt(
                begun(
                                Initiative.ASKS_OTHER_CHILD,
                                Initiative.ASKS_PROMISE,
                                Initiative.ASKS_SECRET,
                                Initiative.CRITICISES,
                                Initiative.RECORDS,
                                Initiative.POWER_MOVE)
                        && said(Act.BOUNDARY, Act.LIMIT, Act.REFER, Act.I_MESSAGE, Act.NOTES_PERMISSION),
                "initiative.limit-kept",
                "",
                Variable.TRUST,
                Variable.RESISTANCE);
        felt(
                begun(Initiative.ASKS_OTHER_CHILD, Initiative.CRITICISES)
                        && said(Act.THIRD_PARTY, Act.CRITICISE_ABSENT),
                "initiative.gossip-joined",
                "",
                Variable.TRUST);
        felt(
                begun(Initiative.POWER_MOVE) && said(Act.DEFEND, Act.COUNTER_ATTACK, Act.PERSUADE, Act.THREAT),
                "initiative.power-struggle",
                "",
                Variable.RESISTANCE,
                Variable.DOMINANCE);
        felt(
                begun(Initiative.DISPUTES)
                        && said(Act.PROBE, Act.OPEN_QUESTION, Act.PARAPHRASE, Act.VALIDATE, Act.THANK, Act.SUMMARY),
                "initiative.dispute-explored",
                "",
                Variable.TRUST,
                Variable.RESISTANCE);
        felt(
                begun(Initiative.DISPUTES)
                        && said(Act.INFO_FACT, Act.PERSUADE, Act.DEFEND)
                        && !said(Act.PROBE, Act.OPEN_QUESTION, Act.PARAPHRASE, Act.VALIDATE, Act.THANK, Act.SUMMARY),
                "initiative.dispute-overruled",
                "",
                Variable.OPENNESS,
                Variable.RESISTANCE);
        felt(
                begun(Initiative.SWITCHES_LANGUAGE)
                        && plain()
                        && said(Act.EXPLAIN_TERM, Act.PLAYBACK, Act.EXAMPLE, Act.META, Act.ASK_PERMISSION),
                "initiative.language-met",
                "",
                Variable.TENSION,
                Variable.UNDERSTANDING);
        felt(
                begun(Initiative.DISCLOSES)
                        && said(
                                Act.PARAPHRASE,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.REFLECT_FEELING,
                                Act.VALIDATE,
                                Act.REFER,
                                Act.SILENCE),
                "initiative.signal-heard",
                "",
                Variable.TRUST,
                Variable.OPENNESS);
        felt(
                begun(Initiative.DISCLOSES)
                        && !said(
                                Act.PARAPHRASE,
                                Act.PROBE,
                                Act.OPEN_QUESTION,
                                Act.REFLECT_FEELING,
                                Act.VALIDATE,
                                Act.REFER,
                                Act.SILENCE),
                "initiative.signal-passed",
                "",
                Variable.TRUST,
                Variable.OPENNESS);
        felt(
                begun(Initiative.AGREES_TOO_FAST)
                        && said(Act.PLAYBACK, Act.OFFER_CHOICE, Act.INVITE_IDEA, Act.OPEN_QUESTION, Act.PROBE),
                "initiative.yes-checked",
                "",
                Variable.OPENNESS,
                Variable.COMMITMENT);
        felt(
                begun(Initiative.AGREES_TOO_FAST)
                        && !said(Act.PLAYBACK, Act.OFFER_CHOICE, Act.INVITE_IDEA, Act.OPEN_QUESTION, Act.PROBE),
                "initiative.yes-taken",
                "",
                Variable.COMMITMENT);
        felt(
                begun(Initiative.RUNS_OUT_OF_TIME)
                        && said(Act.TIME_CHECK, Act.SIGNPOST, Act.FOLLOW_UP, Act.PLAN, Act.SUMMARY),
                "initiative.time-shared",
                "",
                Variable.TENSION);
        felt(
                begun(Initiative.GOOD_NEWS)
                        && said(
                                Act.STRENGTH,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.THANK,
                                Act.PROBE,
                                Act.OPEN_QUESTION),
                "initiative.news-shared",
                "",
                Variable.TRUST,
                Variable.AFFILIATION);
        felt(
                begun(Initiative.GOOD_NEWS)
                        && !said(
                                Act.STRENGTH,
                                Act.VALIDATE,
                                Act.REFLECT_FEELING,
                                Act.THANK,
                                Act.PROBE,
                                Act.OPEN_QUESTION),
                "initiative.news-passed",
                "",
                Variable.HEARD,
                Variable.AFFILIATION);
        felt(
                begun(Initiative.CHANGES_SUBJECT) && said(Act.REFOCUS, Act.SIGNPOST, Act.META),
                "initiative.brought-back",
                "",
                Variable.UNDERSTANDING,
                Variable.OPENNESS);
        felt(
                begun(Initiative.CHANGES_SUBJECT)
                        && said(Act.OPEN_QUESTION, Act.PROBE, Act.PARAPHRASE, Act.VALIDATE, Act.SILENCE)
                        && !said(Act.REFOCUS, Act.SIGNPOST, Act.META),
                "initiative.followed",
                "",
                Variable.HEARD,
                Variable.OPENNESS);
    }
}
