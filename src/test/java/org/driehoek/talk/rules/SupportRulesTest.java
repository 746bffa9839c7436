package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The rules of {@code support.drl}, one by one: when each finds something, and when not. */
class SupportRulesTest {

    @Test
    void support_open_question() {
        Room.where(Act.OPEN_QUESTION)
                .changesBy("anew", "support.open-question", Variable.RESISTANCE, Variable.OPENNESS, Variable.HEARD);
        Room.where()
                .saidBefore(Act.OPEN_QUESTION)
                .changesBy("again", "support.open-question", Variable.RESISTANCE, Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.OPEN_QUESTION, Act.LEADING_QUESTION).passes("support.open-question");
        Room.where(Act.CLOSED_QUESTION).passes("support.open-question");
    }

    @Test
    void support_probe() {
        Room.where(Act.PROBE).changesBy("anew", "support.probe", Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.PROBE, Act.OPEN_QUESTION).passes("support.probe");
        Room.where(Act.WHY_QUESTION).passes("support.probe");
    }

    @Test
    void support_summary() {
        Room.where(Act.SUMMARY).changes("support.summary", Variable.RESISTANCE, Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.PARAPHRASE, Act.SUMMARY)
                .changes("support.summary", Variable.RESISTANCE, Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.INFO_FACT).passes("support.summary");
    }

    @Test
    void support_permission() {
        Room.where(Act.ASK_PERMISSION)
                .changes("support.permission", Variable.RESISTANCE, Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.ADVICE).permitted().passes("support.permission");
    }

    @Test
    void support_validation() {
        Room.where(Act.VALIDATE).changes("support.validation", Variable.TRUST, Variable.RESISTANCE, Variable.HEARD);
        Room.where(Act.MINIMISE).passes("support.validation");
    }

    @Test
    void support_silence() {
        Room.where(Act.SILENCE)
                .cue(Dimension.LISTENING, null, CueLife.HALF_TAKEN)
                .changes("support.silence", Variable.OPENNESS, Variable.HEARD);
        Room.where(Act.SILENCE).passes("support.silence");
        Room.where(Act.SILENCE)
                .olderCue(Dimension.LISTENING, null, CueLife.OPEN)
                .passes("support.silence");
    }

    @Test
    void support_empty_silence() {
        Room.where(Act.SILENCE).changes("support.empty-silence", Variable.TENSION);
        Room.where(Act.SILENCE)
                .cue(Dimension.LISTENING, null, CueLife.HALF_TAKEN)
                .passes("support.empty-silence");
    }

    @Test
    void support_thanks() {
        Room.where(Act.THANK).changes("support.thanks", Variable.TRUST, Variable.AFFILIATION);
        Room.where(Act.GREET).passes("support.thanks");
    }
}
