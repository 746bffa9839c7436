package org.driehoek.talk.rules;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The rules of {@code emotion.drl}, one by one: when each finds something, and when not. */
class EmotionRulesTest {

    @Test
    void emotion_named() {
        Room.where()
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.TAKEN)
                .naming(Feeling.WORRY)
                .changesBy(
                        "at-once",
                        "emotion.named",
                        Variable.TENSION,
                        Variable.HEARD,
                        Variable.TRUST,
                        Variable.OPENNESS);
        Room.where()
                .olderCue(Dimension.EMOTION, Feeling.WORRY, CueLife.TAKEN)
                .naming(Feeling.WORRY)
                .changesBy(
                        "late", "emotion.named", Variable.TENSION, Variable.HEARD, Variable.TRUST, Variable.OPENNESS);
        Room.where()
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.OPEN)
                .naming(Feeling.ANGER)
                .passes("emotion.named");
        Room.where()
                .cue(Dimension.LISTENING, null, CueLife.TAKEN)
                .naming(Feeling.WORRY)
                .passes("emotion.named");
    }

    @Test
    void emotion_let_be() {
        Room.where(Act.VALIDATE)
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.HALF_TAKEN)
                .changes("emotion.let-be", Variable.TENSION, Variable.HEARD);
        Room.where(Act.VALIDATE)
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.OPEN)
                .passes("emotion.let-be");
    }

    @Test
    void emotion_ignored() {
        Room.where(Act.INFO_FACT)
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.OPEN)
                .changesBy("painful", "emotion.ignored", Variable.TENSION, Variable.HEARD);
        Room.where(Act.INFO_FACT)
                .cue(Dimension.EMOTION, Feeling.PRIDE, CueLife.OPEN)
                .changesBy("pleasant", "emotion.ignored", Variable.TENSION, Variable.HEARD);
        Room.where(Act.INFO_FACT)
                .olderCue(Dimension.EMOTION, Feeling.WORRY, CueLife.OPEN)
                .passes("emotion.ignored");
        Room.where()
                .cue(Dimension.EMOTION, Feeling.WORRY, CueLife.OPEN)
                .cue(Dimension.EMOTION, Feeling.ANGER, CueLife.TAKEN)
                .naming(Feeling.ANGER)
                .passes("emotion.ignored");
        Room.where(Act.INFO_FACT).cue(Dimension.TALENTS, null, CueLife.OPEN).passes("emotion.ignored");
    }

    @Test
    void emotion_too_full() {
        Room.where(Act.PLAN)
                .henk(Variable.TENSION, 66)
                .changes("emotion.too-full", Variable.RESISTANCE, Variable.COMMITMENT);
        Room.where(Act.PLAN).henk(Variable.TENSION, 65).passes("emotion.too-full");
        Room.where(Act.OPEN_QUESTION).henk(Variable.TENSION, 66).passes("emotion.too-full");
    }
}
