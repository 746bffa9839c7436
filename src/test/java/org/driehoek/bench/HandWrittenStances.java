package org.driehoek.bench;

import static org.driehoek.bench.HandWrittenParent.any;
import static org.driehoek.scenario.Act.ADVICE;
import static org.driehoek.scenario.Act.BLAME;
import static org.driehoek.scenario.Act.CLOSED_QUESTION;
import static org.driehoek.scenario.Act.COUNTER_ATTACK;
import static org.driehoek.scenario.Act.DEFEND;
import static org.driehoek.scenario.Act.DIAGNOSIS;
import static org.driehoek.scenario.Act.FALSE_REASSURE;
import static org.driehoek.scenario.Act.FOLLOW_UP;
import static org.driehoek.scenario.Act.HOME_STEP;
import static org.driehoek.scenario.Act.INVITE_IDEA;
import static org.driehoek.scenario.Act.JARGON;
import static org.driehoek.scenario.Act.LABEL;
import static org.driehoek.scenario.Act.LEADING_QUESTION;
import static org.driehoek.scenario.Act.MINIMISE;
import static org.driehoek.scenario.Act.MULTIPLE_QUESTION;
import static org.driehoek.scenario.Act.OFFER_CHOICE;
import static org.driehoek.scenario.Act.OPEN_QUESTION;
import static org.driehoek.scenario.Act.PARAPHRASE;
import static org.driehoek.scenario.Act.PERSUADE;
import static org.driehoek.scenario.Act.PLAN;
import static org.driehoek.scenario.Act.PROBE;
import static org.driehoek.scenario.Act.REFLECT_FEELING;
import static org.driehoek.scenario.Act.SET_GOAL;
import static org.driehoek.scenario.Act.SILENCE;
import static org.driehoek.scenario.Act.STEREOTYPE;
import static org.driehoek.scenario.Act.STRENGTH;
import static org.driehoek.scenario.Act.SUMMARY;
import static org.driehoek.scenario.Act.THREAT;
import static org.driehoek.scenario.Act.VALIDATE;
import static org.driehoek.scenario.Act.WHY_QUESTION;
import static org.driehoek.scenario.Act.YOU_MESSAGE;
import static org.driehoek.scenario.Variable.DOMINANCE;
import static org.driehoek.scenario.Variable.EFFICACY;
import static org.driehoek.scenario.Variable.OPENNESS;
import static org.driehoek.scenario.Variable.RESISTANCE;
import static org.driehoek.scenario.Variable.TENSION;
import static org.driehoek.scenario.Variable.TRUST;
import static org.driehoek.scenario.Variable.UNDERSTANDING;

import java.util.List;
import java.util.Set;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Persona;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Situation;
import org.jspecify.annotations.Nullable;

/** How the one addressed takes it, in plain Java. */
final class HandWrittenStances {

    private final Situation now;
    private final Set<Act> acts;
    private final Situation.Listener parent;
    private final Persona persona;

    HandWrittenStances(Situation now, Set<Act> acts, Situation.Listener parent, Persona persona) {
        this.now = now;
        this.acts = acts;
        this.parent = parent;
        this.persona = persona;
    }

    void find(List<Reaction.Taken> stances) {
        boolean touchy = value(TENSION) > limit("touchy-tension");
        boolean upset = value(TENSION) > limit("high-tension");
        boolean meek = value(DOMINANCE) < limit("meek");
        boolean closed = value(OPENNESS) < limit("closed");
        boolean unwilling = value(RESISTANCE) >= limit("unwilling");
        boolean unsure = value(EFFICACY) < limit("unsure");
        boolean little = persona.languageLevel().startsWith("A");
        boolean jargon = !now.features().jargon().isEmpty() || acts.contains(JARGON);
        boolean hurt = any(acts, BLAME, LABEL, STEREOTYPE, THREAT, COUNTER_ATTACK, YOU_MESSAGE);
        boolean asked =
                any(acts, OPEN_QUESTION, CLOSED_QUESTION, LEADING_QUESTION, MULTIPLE_QUESTION, WHY_QUESTION, PROBE);
        boolean leaving = value(TENSION) >= limit("leaving-tension") && value(TRUST) <= limit("leaving-trust");
        take(leaving, stances, "stance.ends", Stance.ENDS);
        boolean breaks = touchy && value(OPENNESS) >= limit("half-open") && hurtSeen();
        take(breaks, stances, "stance.breaks-down", Stance.BREAKS_DOWN);
        take(hurt && touchy && !meek, stances, "stance.attacks", Stance.ATTACKS);
        take(hurt && !touchy && !meek, stances, "stance.defends", Stance.DEFENDS);
        take(hurt && meek, stances, "stance.withdraws", Stance.WITHDRAWS);
        take(upset && closed, stances, "stance.shuts-down", Stance.WITHDRAWS);
        take(jargon && !little, stances, "stance.asks-back", Stance.ASKS_BACK);
        boolean lost = jargon || now.features().longSentences();
        take(lost && little, stances, "stance.false-yes", Stance.AGREES);
        boolean told = any(acts, ADVICE, PERSUADE, FALSE_REASSURE, MINIMISE, DEFEND, DIAGNOSIS, PLAN, HOME_STEP);
        take(told && unwilling, stances, "stance.objects", Stance.OBJECTS);
        boolean curt = upset && value(TRUST) < limit("distrustful");
        take(curt, stances, "stance.curt", Stance.EVADES);
        take(asked && closed, stances, "stance.evades", Stance.EVADES);
        boolean planned = any(acts, PLAN, HOME_STEP, ADVICE, FOLLOW_UP, OFFER_CHOICE);
        boolean gets = !little || value(UNDERSTANDING) >= limit("half-understood");
        take(planned && unsure && gets, stances, "stance.hesitates", Stance.HESITATES);
        boolean room =
                any(acts, OPEN_QUESTION, PROBE, REFLECT_FEELING, VALIDATE, SUMMARY, PARAPHRASE, SILENCE, INVITE_IDEA);
        boolean tells = room && value(OPENNESS) >= limit("open") && !upset;
        take(tells, stances, "stance.opens-up", Stance.OPENS_UP);
        boolean along =
                any(acts, PLAN, HOME_STEP, OFFER_CHOICE, FOLLOW_UP, STRENGTH, SUMMARY, PARAPHRASE, ADVICE, SET_GOAL);
        take(along && !unwilling && !unsure, stances, "stance.agrees", Stance.AGREES);
        take(asked && !closed, stances, "stance.answers", Stance.ANSWERS);
    }

    private boolean hurtSeen() {
        for (Situation.Answered cue : now.cues()) {
            if (cue.life() == CueLife.TAKEN
                    && cue.cue().cue().asks() == Dimension.EMOTION
                    && cue.cue().by().equals(parent.cast().id())
                    && deep(cue.cue().cue().feeling())) {
                return true;
            }
        }
        return false;
    }

    private static boolean deep(@Nullable Feeling feeling) {
        return feeling == Feeling.SADNESS
                || feeling == Feeling.SHAME
                || feeling == Feeling.FEAR
                || feeling == Feeling.POWERLESSNESS;
    }

    private static void take(boolean holds, List<Reaction.Taken> stances, String rule, Stance stance) {
        if (holds) {
            stances.add(new Reaction.Taken(rule, stance));
        }
    }

    private int value(Variable variable) {
        return parent.disposition().get(variable);
    }

    private int limit(String name) {
        return now.dynamics().threshold(name);
    }
}
