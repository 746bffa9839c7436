package org.driehoek.bench;

import static org.driehoek.scenario.Act.ADVICE;
import static org.driehoek.scenario.Act.APOLOGY;
import static org.driehoek.scenario.Act.ASK_AGENDA;
import static org.driehoek.scenario.Act.ASK_PERMISSION;
import static org.driehoek.scenario.Act.BLAME;
import static org.driehoek.scenario.Act.BOUNDARY;
import static org.driehoek.scenario.Act.BUT_TURN;
import static org.driehoek.scenario.Act.COUNTER_ATTACK;
import static org.driehoek.scenario.Act.CRITICISE_ABSENT;
import static org.driehoek.scenario.Act.DEFEND;
import static org.driehoek.scenario.Act.DIAGNOSIS;
import static org.driehoek.scenario.Act.EXAMPLE;
import static org.driehoek.scenario.Act.EXPLAIN_TERM;
import static org.driehoek.scenario.Act.FALSE_REASSURE;
import static org.driehoek.scenario.Act.FOLLOW_UP;
import static org.driehoek.scenario.Act.FUTURE;
import static org.driehoek.scenario.Act.GREET;
import static org.driehoek.scenario.Act.HOME_STEP;
import static org.driehoek.scenario.Act.INFO_FACT;
import static org.driehoek.scenario.Act.INTERRUPT;
import static org.driehoek.scenario.Act.INVITE_IDEA;
import static org.driehoek.scenario.Act.JARGON;
import static org.driehoek.scenario.Act.LABEL;
import static org.driehoek.scenario.Act.LEADING_QUESTION;
import static org.driehoek.scenario.Act.LIMIT;
import static org.driehoek.scenario.Act.META;
import static org.driehoek.scenario.Act.MINIMISE;
import static org.driehoek.scenario.Act.MONOLOGUE;
import static org.driehoek.scenario.Act.MULTIPLE_QUESTION;
import static org.driehoek.scenario.Act.OFFER_CHOICE;
import static org.driehoek.scenario.Act.OPEN_QUESTION;
import static org.driehoek.scenario.Act.PARAPHRASE;
import static org.driehoek.scenario.Act.PERSUADE;
import static org.driehoek.scenario.Act.PLAN;
import static org.driehoek.scenario.Act.PLAYBACK;
import static org.driehoek.scenario.Act.PROBE;
import static org.driehoek.scenario.Act.PROMISE;
import static org.driehoek.scenario.Act.PROMISE_KEPT;
import static org.driehoek.scenario.Act.REFER;
import static org.driehoek.scenario.Act.REFLECT_FEELING;
import static org.driehoek.scenario.Act.REPAIR;
import static org.driehoek.scenario.Act.SELF_STORY;
import static org.driehoek.scenario.Act.SET_GOAL;
import static org.driehoek.scenario.Act.SILENCE;
import static org.driehoek.scenario.Act.STEREOTYPE;
import static org.driehoek.scenario.Act.STRENGTH;
import static org.driehoek.scenario.Act.SUMMARY;
import static org.driehoek.scenario.Act.THANK;
import static org.driehoek.scenario.Act.THIRD_PARTY;
import static org.driehoek.scenario.Act.THREAT;
import static org.driehoek.scenario.Act.TIMEFRAME;
import static org.driehoek.scenario.Act.VALIDATE;
import static org.driehoek.scenario.Act.WHY_QUESTION;
import static org.driehoek.scenario.Act.YOU_MESSAGE;
import static org.driehoek.scenario.Variable.AFFILIATION;
import static org.driehoek.scenario.Variable.COMMITMENT;
import static org.driehoek.scenario.Variable.DOMINANCE;
import static org.driehoek.scenario.Variable.EFFICACY;
import static org.driehoek.scenario.Variable.HEARD;
import static org.driehoek.scenario.Variable.OPENNESS;
import static org.driehoek.scenario.Variable.RESISTANCE;
import static org.driehoek.scenario.Variable.TENSION;
import static org.driehoek.scenario.Variable.TRUST;
import static org.driehoek.scenario.Variable.UNDERSTANDING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.SpokenAct;
import org.driehoek.scenario.Step;
import org.driehoek.scenario.StepKind;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;

/** The parent's rules written out in plain Java, for parents only: the floor under what rules can cost. Measured, never played with. */
final class HandWrittenParent implements Reactions {

    private static final Set<Act> AGAINST =
            EnumSet.of(DEFEND, COUNTER_ATTACK, BLAME, LABEL, STEREOTYPE, THREAT, INTERRUPT, MINIMISE, YOU_MESSAGE);
    private static final Set<Act> TOGETHER = EnumSet.of(
            GREET,
            THANK,
            OPEN_QUESTION,
            PARAPHRASE,
            SUMMARY,
            REFLECT_FEELING,
            VALIDATE,
            STRENGTH,
            INVITE_IDEA,
            OFFER_CHOICE,
            REPAIR,
            APOLOGY);
    private static final Set<Act> ANSWERING = EnumSet.of(
            OPEN_QUESTION,
            PROBE,
            PARAPHRASE,
            SUMMARY,
            REFLECT_FEELING,
            VALIDATE,
            SILENCE,
            INVITE_IDEA,
            OFFER_CHOICE,
            ASK_AGENDA,
            APOLOGY,
            REPAIR,
            META,
            PLAYBACK,
            THANK,
            GREET);

    @Override
    public Reaction react(Situation now) {
        List<Reaction.Felt> felt = new ArrayList<>();
        List<Reaction.Taken> stances = new ArrayList<>();
        List<Reaction.Brought> brought = new ArrayList<>();
        Set<Act> acts = acts(now.acts());
        Set<Act> before = acts(now.before());
        for (Situation.Listener listener : now.listeners()) {
            Persona persona = listener.persona();
            if (listener.cast().role() == Role.PARENT && persona != null) {
                cues(felt, now, acts, listener);
                if (listener.disposition().get(TENSION) > persona.baseline()) {
                    felt(felt, "decay.tension", listener, "", TENSION);
                }
                if (listener.addressed()) {
                    hurt(felt, now, acts, before, listener);
                    help(felt, now, acts, before, listener);
                    rose(felt, now, acts, listener);
                    new HandWrittenStances(now, acts, listener, persona).find(stances);
                    new HandWrittenInitiatives(now, listener, felt, stances, brought).find();
                    new HandWrittenTies(now, listener, felt, stances, brought).find();
                }
            }
        }
        return new Reaction(felt, stances, brought);
    }

    @Override
    public String version() {
        return "by-hand";
    }

    private static void cues(List<Reaction.Felt> felt, Situation now, Set<Act> acts, Situation.Listener parent) {
        boolean anyAnswered = false;
        for (Situation.Answered cue : now.cues()) {
            anyAnswered |= cue.cue().cue().asks() == Dimension.EMOTION && cue.life() != CueLife.OPEN;
        }
        for (Situation.Answered cue : now.cues()) {
            if (cue.cue().cue().asks() != Dimension.EMOTION
                    || !cue.cue().by().equals(parent.cast().id())) {
                continue;
            }
            boolean fresh = cue.cue().opened() == now.turn() - 1;
            if (cue.life() == CueLife.HALF_TAKEN) {
                felt(felt, "emotion.let-be", parent, "", TENSION, HEARD);
            } else if (cue.life() == CueLife.OPEN && fresh && !anyAnswered) {
                Feeling feeling = cue.cue().cue().feeling();
                String pain = feeling != null && feeling.pleasant() ? "pleasant" : "painful";
                felt(felt, "emotion.ignored", parent, pain, TENSION, HEARD);
            } else if (cue.life() == CueLife.TAKEN) {
                for (SpokenAct act : now.acts()) {
                    if (act.act() == REFLECT_FEELING
                            && act.feeling() == cue.cue().cue().feeling()) {
                        felt(
                                felt,
                                "emotion.named",
                                parent,
                                fresh ? "at-once" : "late",
                                TENSION,
                                HEARD,
                                TRUST,
                                OPENNESS);
                        break;
                    }
                }
            }
        }
    }

    private static void hurt(
            List<Reaction.Felt> felt, Situation now, Set<Act> acts, Set<Act> before, Situation.Listener p) {
        Disposition state = p.disposition();
        Dynamics d = now.dynamics();
        boolean permitted = acts.contains(ASK_PERMISSION)
                || before.contains(ASK_PERMISSION)
                || now.initiatives().stream().anyMatch(begun -> begun.initiative() == Initiative.ASKS_ADVICE);
        if (acts.contains(ADVICE) && !permitted) {
            felt(felt, "advice.unasked", p, now.planning() ? "planning" : "early", RESISTANCE, OPENNESS, COMMITMENT);
        }
        if (acts.contains(ADVICE) && permitted && !now.planning()) {
            felt(felt, "advice.early", p, "", RESISTANCE, OPENNESS);
        }
        when(acts.contains(PERSUADE), felt, "advice.persuading", p, RESISTANCE, OPENNESS, COMMITMENT);
        when(acts.contains(LABEL), felt, "blame.label", p, TRUST, TENSION, RESISTANCE, AFFILIATION);
        when(any(acts, BLAME, YOU_MESSAGE), felt, "blame.parent", p, TRUST, TENSION, RESISTANCE, AFFILIATION);
        when(acts.contains(STEREOTYPE), felt, "blame.stereotype", p, TRUST, TENSION, RESISTANCE, AFFILIATION);
        when(any(acts, DEFEND, COUNTER_ATTACK), felt, "blame.defending", p, TRUST, TENSION);
        boolean jargon = !now.features().jargon().isEmpty() || acts.contains(JARGON);
        when(jargon, felt, "clarity.jargon", p, UNDERSTANDING, EFFICACY);
        when(now.features().longSentences(), felt, "clarity.long-sentences", p, UNDERSTANDING);
        boolean ignored = true;
        for (Act act : acts) {
            ignored &= !ANSWERING.contains(act);
        }
        when(ignored, felt, "decay.heard", p, HEARD);
        boolean upset = state.get(TENSION) > d.threshold("high-tension");
        when(
                upset && any(acts, PLAN, HOME_STEP, FOLLOW_UP, ADVICE),
                felt,
                "emotion.too-full",
                p,
                RESISTANCE,
                COMMITMENT);
        when(count(now, INFO_FACT) > d.threshold("facts-at-once"), felt, "fact.flood", p, UNDERSTANDING);
        when(acts.contains(THIRD_PARTY), felt, "fairness.third-party", p, TRUST);
        when(acts.contains(CRITICISE_ABSENT), felt, "fairness.absent", p, TRUST);
        when(acts.contains(DIAGNOSIS), felt, "fairness.diagnosis", p, TENSION, RESISTANCE);
        boolean monologue = now.features().monologue() || acts.contains(MONOLOGUE);
        String stretch = now.features().words() > d.threshold("endless-words") ? "endless" : "long";
        whenBy(monologue, felt, "length.monologue", p, stretch, HEARD, OPENNESS);
        when(acts.contains(INTERRUPT), felt, "length.interrupts", p, HEARD, TENSION);
        when(acts.contains(SELF_STORY), felt, "length.self-story", p, HEARD);
        when(acts.contains(LEADING_QUESTION), felt, "question.leading", p, OPENNESS, RESISTANCE);
        when(acts.contains(MULTIPLE_QUESTION), felt, "question.multiple", p, OPENNESS);
        boolean touchy = state.get(TENSION) > d.threshold("touchy-tension");
        when(touchy && acts.contains(WHY_QUESTION), felt, "question.why", p, TENSION);
        when(any(acts, FALSE_REASSURE, MINIMISE), felt, "reassurance.empty", p, HEARD, TRUST, OPENNESS);
        when(acts.contains(BUT_TURN), felt, "strength.taken-back", p, TRUST, TENSION);
        when(acts.contains(THREAT), felt, "threat.made", p, TRUST, TENSION, RESISTANCE, OPENNESS, AFFILIATION);
        Step step = now.proposed();
        when(step != null && step.kind() == StepKind.HOME && !step.fits(), felt, "step.unfit", p, EFFICACY, COMMITMENT);
    }

    private static void help(
            List<Reaction.Felt> felt, Situation now, Set<Act> acts, Set<Act> before, Situation.Listener p) {
        Dynamics d = now.dynamics();
        boolean upset = p.disposition().get(TENSION) > d.threshold("high-tension");
        String calm = upset ? "upset" : "calm";
        whenBy(acts.contains(EXPLAIN_TERM), felt, "clarity.explained", p, calm, UNDERSTANDING);
        boolean fact = acts.contains(INFO_FACT);
        when(fact && acts.contains(EXAMPLE) && !upset, felt, "fact.concrete", p, UNDERSTANDING);
        whenBy(fact && !acts.contains(EXAMPLE), felt, "fact.plain", p, calm, UNDERSTANDING);
        boolean limit = any(acts, BOUNDARY, LIMIT, REFER) && !any(acts, THREAT, BLAME, COUNTER_ATTACK);
        when(limit, felt, "fairness.limit", p, TRUST);
        when(acts.contains(GREET), felt, "greeting.made", p, TRUST, TENSION, AFFILIATION);
        when(any(acts, SET_GOAL, TIMEFRAME), felt, "greeting.frame", p, TENSION, UNDERSTANDING);
        when(acts.contains(ASK_AGENDA), felt, "greeting.agenda", p, TRUST, OPENNESS);
        when(acts.contains(INVITE_IDEA), felt, "ideas.invited", p, COMMITMENT, EFFICACY, RESISTANCE);
        when(acts.contains(OFFER_CHOICE), felt, "ideas.choice", p, COMMITMENT, EFFICACY, RESISTANCE);
        boolean lost = p.disposition().get(UNDERSTANDING) < d.threshold("understood");
        whenBy(lost && acts.contains(PLAYBACK), felt, "playback.reveals", p, calm, UNDERSTANDING);
        when(acts.contains(PROMISE), felt, "promise.made", p, TRUST);
        when(acts.contains(PROMISE_KEPT), felt, "promise.kept", p, TRUST, RESISTANCE);
        boolean unhurt = p.spoilt().isEmpty();
        whenBy(unhurt && any(acts, APOLOGY, REPAIR), felt, "repair.apology", p, calm, TRUST, TENSION, AFFILIATION);
        boolean touchy = p.disposition().get(TENSION) > d.threshold("touchy-tension");
        when(touchy && acts.contains(META), felt, "repair.meta", p, TENSION);
        Step step = now.proposed();
        boolean fits = step != null && step.kind() == StepKind.HOME && step.fits();
        when(fits && !upset, felt, "step.fits", p, EFFICACY, COMMITMENT);
        when(step != null && step.kind() == StepKind.SCHOOL, felt, "step.school", p, TRUST, COMMITMENT);
        boolean early = acts.contains(STRENGTH) && !now.planning() && !any(acts, BUT_TURN, LABEL, BLAME);
        whenBy(early, felt, "strength.early", p, news(before, STRENGTH), TRUST, TENSION, OPENNESS, AFFILIATION);
        boolean inPlan = acts.contains(STRENGTH) && now.planning() && !acts.contains(BUT_TURN);
        when(inPlan, felt, "strength.in-plan", p, TRUST, EFFICACY);
        when(acts.contains(FUTURE), felt, "strength.future", p, TENSION, COMMITMENT);
        boolean open = acts.contains(OPEN_QUESTION);
        boolean asks = open && !acts.contains(LEADING_QUESTION);
        String again = news(before, OPEN_QUESTION);
        whenBy(asks, felt, "support.open-question", p, again, RESISTANCE, OPENNESS, HEARD);
        boolean probes = acts.contains(PROBE) && !open;
        whenBy(probes, felt, "support.probe", p, news(before, PROBE), OPENNESS, HEARD);
        when(any(acts, SUMMARY, PARAPHRASE), felt, "support.summary", p, RESISTANCE, OPENNESS, HEARD);
        when(acts.contains(ASK_PERMISSION), felt, "support.permission", p, RESISTANCE, OPENNESS, HEARD);
        when(acts.contains(VALIDATE), felt, "support.validation", p, TRUST, RESISTANCE, HEARD);
        boolean fresh = false;
        for (Situation.Answered cue : now.cues()) {
            fresh |= cue.cue().opened() == now.turn() - 1;
        }
        when(acts.contains(SILENCE) && fresh, felt, "support.silence", p, OPENNESS, HEARD);
        when(acts.contains(SILENCE) && !fresh, felt, "support.empty-silence", p, TENSION);
        when(acts.contains(THANK), felt, "support.thanks", p, TRUST, AFFILIATION);
    }

    private static void rose(List<Reaction.Felt> felt, Situation now, Set<Act> acts, Situation.Listener p) {
        Dynamics d = now.dynamics();
        String calm = p.disposition().get(TENSION) > d.threshold("high-tension") ? "upset" : "calm";
        int affiliation = p.disposition().get(AFFILIATION);
        int dominance = p.disposition().get(DOMINANCE);
        boolean against = overlap(acts, AGAINST);
        boolean together = overlap(acts, TOGETHER) && !against && affiliation < d.threshold("rose-together");
        whenBy(together, felt, "rose.together", p, calm, AFFILIATION);
        whenBy(against && affiliation > d.threshold("rose-against"), felt, "rose.against", p, calm, AFFILIATION);
        boolean above = any(acts, ADVICE, PERSUADE, LEADING_QUESTION, MONOLOGUE, DIAGNOSIS, LIMIT)
                && !any(acts, INVITE_IDEA, OFFER_CHOICE, ASK_PERMISSION, ASK_AGENDA);
        whenBy(above && dominance > d.threshold("rose-below"), felt, "rose.above", p, calm, DOMINANCE);
        boolean below = any(acts, INVITE_IDEA, OFFER_CHOICE, ASK_PERMISSION, ASK_AGENDA, APOLOGY);
        whenBy(below && dominance < d.threshold("rose-above"), felt, "rose.below", p, calm, DOMINANCE);
    }

    private static Set<Act> acts(List<SpokenAct> spoken) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (SpokenAct act : spoken) {
            acts.add(act.act());
        }
        return acts;
    }

    private static int count(Situation now, Act wanted) {
        int count = 0;
        for (SpokenAct act : now.acts()) {
            count += act.act() == wanted ? 1 : 0;
        }
        return count;
    }

    private static String news(Set<Act> before, Act act) {
        return before.contains(act) ? "again" : "anew";
    }

    static boolean any(Set<Act> acts, Act... wanted) {
        for (Act act : wanted) {
            if (acts.contains(act)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Set<Act> acts, Set<Act> wanted) {
        for (Act act : acts) {
            if (wanted.contains(act)) {
                return true;
            }
        }
        return false;
    }

    private static void when(
            boolean holds, List<Reaction.Felt> felt, String rule, Situation.Listener who, Variable... variables) {
        whenBy(holds, felt, rule, who, "", variables);
    }

    private static void whenBy(
            boolean holds,
            List<Reaction.Felt> felt,
            String rule,
            Situation.Listener who,
            String factor,
            Variable... variables) {
        if (holds) {
            felt(felt, rule, who, factor, variables);
        }
    }

    private static void felt(
            List<Reaction.Felt> felt, String rule, Situation.Listener who, String factor, Variable... variables) {
        List<String> factors = factor.isEmpty() ? List.of() : List.of(factor);
        for (Variable variable : variables) {
            felt.add(new Reaction.Felt(rule, who.cast().id(), variable, variable.id(), factors));
        }
    }
}
