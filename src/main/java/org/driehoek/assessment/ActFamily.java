package org.driehoek.assessment;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.talk.TurnOutcome;

/** Acts that do the same for a talk. */
public enum ActFamily {
    /** Asks or tells back, and so gathers what the parent knows. */
    GATHERING(Act.OPEN_QUESTION, Act.PROBE, Act.PARAPHRASE, Act.SUMMARY),
    /** Questions that give room. */
    OPENING_UP(Act.OPEN_QUESTION, Act.PROBE),
    /** Questions that leave little room. */
    CLOSING_DOWN(Act.CLOSED_QUESTION, Act.LEADING_QUESTION, Act.MULTIPLE_QUESTION),
    /** Tells back what was heard. */
    TELLING_BACK(Act.SUMMARY, Act.PARAPHRASE),
    /** Asks for ideas or leaves a choice. */
    INVITING(Act.INVITE_IDEA, Act.OFFER_CHOICE),
    /** Names a step. */
    PLANNING(Act.PLAN, Act.HOME_STEP),
    /** Brings in a concern. */
    CONCERN(Act.INFO_FACT, Act.LABEL, Act.DIAGNOSIS, Act.BLAME, Act.YOU_MESSAGE),
    /** Gives the pupil a voice. */
    PUPIL(Act.PUPIL_VOICE, Act.PUPIL_ADDRESS),
    /** Stands beside the parent, in Leary's rose. */
    TOGETHER(
            Act.GREET,
            Act.THANK,
            Act.OPEN_QUESTION,
            Act.PARAPHRASE,
            Act.SUMMARY,
            Act.REFLECT_FEELING,
            Act.VALIDATE,
            Act.STRENGTH,
            Act.INVITE_IDEA,
            Act.OFFER_CHOICE,
            Act.REPAIR,
            Act.APOLOGY),
    /** Stands against the parent, in Leary's rose. */
    AGAINST(
            Act.DEFEND,
            Act.COUNTER_ATTACK,
            Act.BLAME,
            Act.LABEL,
            Act.STEREOTYPE,
            Act.THREAT,
            Act.INTERRUPT,
            Act.MINIMISE,
            Act.YOU_MESSAGE),
    /** Takes the upper place, in Leary's rose. */
    ABOVE(Act.ADVICE, Act.PERSUADE, Act.LEADING_QUESTION, Act.MONOLOGUE, Act.DIAGNOSIS, Act.LIMIT),
    /** Leaves the upper place to the parent, in Leary's rose. */
    BELOW(Act.INVITE_IDEA, Act.OFFER_CHOICE, Act.ASK_PERMISSION, Act.ASK_AGENDA, Act.APOLOGY),
    /** Guards a boundary. */
    CARE(Act.BOUNDARY, Act.REFER, Act.LIMIT, Act.NOTES_PERMISSION),
    /** Never offered as an example. */
    HARMFUL(
            Act.LEADING_QUESTION,
            Act.MULTIPLE_QUESTION,
            Act.FALSE_REASSURE,
            Act.MINIMISE,
            Act.DEFEND,
            Act.COUNTER_ATTACK,
            Act.BLAME,
            Act.LABEL,
            Act.STEREOTYPE,
            Act.THREAT,
            Act.INTERRUPT,
            Act.SELF_STORY,
            Act.MONOLOGUE,
            Act.JARGON,
            Act.BUT_TURN,
            Act.ADVICE,
            Act.PERSUADE,
            Act.PUPIL_INTERPRETS,
            Act.PROMISE,
            Act.THIRD_PARTY,
            Act.CRITICISE_ABSENT,
            Act.DIAGNOSIS,
            Act.YOU_MESSAGE);

    private final List<Act> acts;

    ActFamily(Act... acts) {
        this.acts = List.of(acts);
    }

    /** Returns whether an act belongs to the family. */
    public boolean includes(Act act) {
        return acts.contains(act);
    }

    /** Returns whether a turn contains an act of the family. */
    boolean in(TurnOutcome turn) {
        return Course.firstOf(acts, turn) != null;
    }
}
