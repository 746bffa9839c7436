package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The rules of {@code stance.drl}, one by one: when each finds something, and when not. */
class StanceRulesTest {

    @Test
    void stance_ends() {
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 90)
                .henk(Variable.TRUST, 20)
                .takes("stance.ends", Stance.ENDS);
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 89)
                .henk(Variable.TRUST, 20)
                .passes("stance.ends");
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 90)
                .henk(Variable.TRUST, 21)
                .passes("stance.ends");
    }

    @Test
    void stance_breaks_down() {
        Room.where()
                .cue(Dimension.EMOTION, Feeling.SHAME, CueLife.TAKEN)
                .naming(Feeling.SHAME)
                .henk(Variable.TENSION, 61)
                .henk(Variable.OPENNESS, 45)
                .takes("stance.breaks-down", Stance.BREAKS_DOWN);
        Room.where()
                .cue(Dimension.EMOTION, Feeling.ANGER, CueLife.TAKEN)
                .naming(Feeling.ANGER)
                .henk(Variable.TENSION, 61)
                .henk(Variable.OPENNESS, 45)
                .passes("stance.breaks-down");
        Room.where()
                .cue(Dimension.EMOTION, Feeling.SHAME, CueLife.TAKEN)
                .naming(Feeling.SHAME)
                .henk(Variable.TENSION, 60)
                .henk(Variable.OPENNESS, 45)
                .passes("stance.breaks-down");
        Room.where()
                .cue(Dimension.EMOTION, Feeling.SHAME, CueLife.TAKEN)
                .naming(Feeling.SHAME)
                .henk(Variable.TENSION, 61)
                .henk(Variable.OPENNESS, 44)
                .passes("stance.breaks-down");
    }

    @Test
    void stance_attacks() {
        Room.where(Act.BLAME).henk(Variable.TENSION, 61).takes("stance.attacks", Stance.ATTACKS);
        Room.where(Act.BLAME).passes("stance.attacks");
        Room.where(Act.INFO_FACT).henk(Variable.TENSION, 61).passes("stance.attacks");
        Room.where(Act.BLAME)
                .henk(Variable.TENSION, 61)
                .henk(Variable.DOMINANCE, -16)
                .passes("stance.attacks");
    }

    @Test
    void stance_defends() {
        Room.where(Act.BLAME).takes("stance.defends", Stance.DEFENDS);
        Room.where(Act.BLAME).henk(Variable.TENSION, 61).passes("stance.defends");
        Room.where(Act.I_MESSAGE).passes("stance.defends");
    }

    @Test
    void stance_withdraws() {
        Room.where(Act.BLAME).henk(Variable.DOMINANCE, -16).takes("stance.withdraws", Stance.WITHDRAWS);
        Room.where(Act.BLAME).henk(Variable.DOMINANCE, -15).passes("stance.withdraws");
    }

    @Test
    void stance_shuts_down() {
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 66)
                .henk(Variable.OPENNESS, 34)
                .takes("stance.shuts-down", Stance.WITHDRAWS);
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 65)
                .henk(Variable.OPENNESS, 34)
                .passes("stance.shuts-down");
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 66)
                .henk(Variable.OPENNESS, 35)
                .passes("stance.shuts-down");
    }

    @Test
    void stance_asks_back() {
        Room.where(Act.INFO_FACT).jargon().takes("stance.asks-back", Stance.ASKS_BACK);
        Room.where(Act.INFO_FACT).jargon().henkSpeaks("A2").passes("stance.asks-back");
        Room.where(Act.INFO_FACT).passes("stance.asks-back");
    }

    @Test
    void stance_false_yes() {
        Room.where(Act.INFO_FACT).jargon().henkSpeaks("A2").takes("stance.false-yes", Stance.AGREES);
        Room.where(Act.INFO_FACT).longSentences().henkSpeaks("A1").takes("stance.false-yes", Stance.AGREES);
        Room.where(Act.INFO_FACT).jargon().passes("stance.false-yes");
    }

    @Test
    void stance_objects() {
        Room.where(Act.ADVICE).henk(Variable.RESISTANCE, 45).takes("stance.objects", Stance.OBJECTS);
        Room.where(Act.ADVICE).henk(Variable.RESISTANCE, 44).passes("stance.objects");
        Room.where(Act.PLAN).henk(Variable.RESISTANCE, 45).takes("stance.objects", Stance.OBJECTS);
        Room.where(Act.OPEN_QUESTION).henk(Variable.RESISTANCE, 45).passes("stance.objects");
    }

    @Test
    void stance_evades() {
        Room.where(Act.OPEN_QUESTION).henk(Variable.OPENNESS, 34).takes("stance.evades", Stance.EVADES);
        Room.where(Act.OPEN_QUESTION).henk(Variable.OPENNESS, 35).passes("stance.evades");
        Room.where(Act.INFO_FACT).henk(Variable.OPENNESS, 34).passes("stance.evades");
    }

    @Test
    void stance_hesitates() {
        Room.where(Act.HOME_STEP).henk(Variable.EFFICACY, 34).takes("stance.hesitates", Stance.HESITATES);
        Room.where(Act.HOME_STEP).henk(Variable.EFFICACY, 35).passes("stance.hesitates");
        Room.where(Act.HOME_STEP)
                .henkSpeaks("A2")
                .henk(Variable.EFFICACY, 34)
                .henk(Variable.UNDERSTANDING, 45)
                .takes("stance.hesitates", Stance.HESITATES);
        Room.where(Act.HOME_STEP)
                .henkSpeaks("A2")
                .henk(Variable.EFFICACY, 34)
                .henk(Variable.UNDERSTANDING, 44)
                .passes("stance.hesitates");
        Room.where(Act.GREET).henk(Variable.EFFICACY, 34).passes("stance.hesitates");
    }

    @Test
    void stance_opens_up() {
        Room.where(Act.SILENCE).henk(Variable.OPENNESS, 60).takes("stance.opens-up", Stance.OPENS_UP);
        Room.where(Act.SILENCE).henk(Variable.OPENNESS, 59).passes("stance.opens-up");
        Room.where(Act.OPEN_QUESTION)
                .henk(Variable.OPENNESS, 60)
                .henk(Variable.TENSION, 66)
                .passes("stance.opens-up");
        Room.where(Act.INFO_FACT).henk(Variable.OPENNESS, 60).passes("stance.opens-up");
    }

    @Test
    void stance_agrees() {
        Room.where(Act.PLAN).takes("stance.agrees", Stance.AGREES);
        Room.where(Act.PLAN).henk(Variable.RESISTANCE, 45).passes("stance.agrees");
        Room.where(Act.PLAN).henk(Variable.EFFICACY, 34).passes("stance.agrees");
        Room.where(Act.OPEN_QUESTION).passes("stance.agrees");
    }

    @Test
    void stance_answers() {
        Room.where(Act.CLOSED_QUESTION).takes("stance.answers", Stance.ANSWERS);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.OPENNESS, 34).passes("stance.answers");
        Room.where(Act.INFO_FACT).passes("stance.answers");
    }

    @Test
    void stance_cannot_say() {
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 59).takes("stance.cannot-say", Stance.ASKS_BACK);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.UNDERSTANDING, 59).passes("stance.cannot-say");
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 60).passes("stance.cannot-say");
    }

    @Test
    void stance_says_back() {
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 60).takes("stance.says-back", Stance.ANSWERS);
        Room.where(Act.CLOSED_QUESTION).henk(Variable.UNDERSTANDING, 60).passes("stance.says-back");
        Room.where(Act.PLAYBACK).henk(Variable.UNDERSTANDING, 59).passes("stance.says-back");
    }

    @Test
    void stance_yes_unmeant() {
        Room.where(Act.PLAN)
                .henkSpeaks("A2")
                .henk(Variable.UNDERSTANDING, 44)
                .takes("stance.yes-unmeant", Stance.AGREES);
        Room.where(Act.CLOSED_QUESTION)
                .henkSpeaks("A2")
                .henk(Variable.UNDERSTANDING, 44)
                .passes("stance.yes-unmeant");
        Room.where(Act.PLAN).henkSpeaks("A2").henk(Variable.UNDERSTANDING, 45).passes("stance.yes-unmeant");
        Room.where(Act.PLAN).henk(Variable.UNDERSTANDING, 44).passes("stance.yes-unmeant");
    }

    @Test
    void stance_curt() {
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 66)
                .henk(Variable.TRUST, 34)
                .takes("stance.curt", Stance.EVADES);
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 65)
                .henk(Variable.TRUST, 34)
                .passes("stance.curt");
        Room.where(Act.INFO_FACT)
                .henk(Variable.TENSION, 66)
                .henk(Variable.TRUST, 35)
                .passes("stance.curt");
    }
}
