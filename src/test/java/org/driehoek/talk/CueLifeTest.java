package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Cue;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Feeling;
import org.junit.jupiter.api.Test;

/** What becomes of what a parent gives. */
class CueLifeTest {

    private final Sketch sketch = new Sketch();

    private void annaGives(Cue... cues) {
        sketch.opening = Sketch.gives("Oh well", cues);
    }

    private CueState cue(Talk talk, String id) {
        return talk.cues().stream()
                .filter(cue -> cue.cue().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCueIsTakenByAnActOfItsDimension() {
        annaGives(Sketch.cue("more", Dimension.LISTENING));
        sketch.move("probe", "hello", Act.PROBE);

        CueState cue = cue(sketch.after("probe"), "more");

        assertThat(cue.life()).isEqualTo(CueLife.TAKEN);
        assertThat(cue.closed()).isEqualTo(1);
    }

    @Test
    void aFeelingIsTakenByReflectingThatFeelingOnly() {
        annaGives(Sketch.cue("sting", Feeling.ANGER));
        sketch.reflecting("worry", "hello", Feeling.WORRY).reflecting("anger", "hello", Feeling.ANGER);

        assertThat(cue(sketch.after("worry"), "sting").life()).isEqualTo(CueLife.OPEN);
        assertThat(cue(sketch.after("worry", "anger"), "sting").life()).isEqualTo(CueLife.TAKEN);
    }

    @Test
    void aFeelingIsHalfTakenByWaitingOrByTakingItSeriously() {
        annaGives(Sketch.cue("sting", Feeling.ANGER));
        sketch.move("see", "hello", Act.VALIDATE);

        assertThat(cue(sketch.after("see"), "sting").life()).isEqualTo(CueLife.HALF_TAKEN);
    }

    @Test
    void aMoveTakesOneCueOfADimensionTheOldestFirst() {
        annaGives(Sketch.cue("first", Dimension.LISTENING), Sketch.cue("second", Dimension.LISTENING));
        sketch.move("probe", "hello", Act.PROBE);

        Talk talk = sketch.after("probe");

        assertThat(cue(talk, "first").life()).isEqualTo(CueLife.TAKEN);
        assertThat(cue(talk, "second").life()).isEqualTo(CueLife.OPEN);
    }

    @Test
    void aMoveTakesCuesOfSeveralDimensions() {
        annaGives(Sketch.cue("first", Dimension.LISTENING), Sketch.cue("second", Dimension.TALENTS));
        sketch.move("both", "hello", Act.PROBE, Act.STRENGTH);

        assertThat(sketch.after("both").cues()).allMatch(cue -> cue.life() == CueLife.TAKEN);
    }

    @Test
    void aCueIsMissedWhenItsWindowPassesAlthoughItCouldBeTaken() {
        annaGives(Sketch.cue("more", Dimension.TALENTS));
        sketch.move("praise", "hello", Act.STRENGTH).move("tell", "hello", Act.INFO_FACT);

        assertThat(cue(sketch.after("greet"), "more").life()).isEqualTo(CueLife.OPEN);
        assertThat(cue(sketch.after("greet", "@silence"), "more").life()).isEqualTo(CueLife.MISSED);
        assertThat(cue(sketch.after("greet", "tell"), "more").closed()).isEqualTo(2);
    }

    @Test
    void aCueIsVoidWhenNothingThatTakesItWasOffered() {
        annaGives(Sketch.cue("more", Dimension.TALENTS));
        sketch.move("tell", "hello", Act.INFO_FACT);

        assertThat(cue(sketch.after("greet", "tell"), "more").life()).isEqualTo(CueLife.VOID);
    }

    @Test
    void atTheEndACueIsMissedIfAnOwnTurnHasPassedAndElseVoid() {
        annaGives(Sketch.cue("early", Dimension.TALENTS));
        sketch.move("praise", "hello", Act.STRENGTH);
        sketch.lines.replaceAll((stance, lines) -> List.of(Sketch.gives("Bye", Sketch.cue("late", Dimension.TALENTS))));
        sketch.turns = 1;
        Talk talk = sketch.after("greet");

        assertThat(talk.over()).isTrue();
        assertThat(cue(talk, "early").life()).isEqualTo(CueLife.MISSED);
        assertThat(cue(talk, "late").life()).isEqualTo(CueLife.VOID);
    }

    @Test
    void whoWalksOffMissesWhatWasGiven() {
        annaGives(Sketch.cue("more", Dimension.TALENTS));
        sketch.move("praise", "hello", Act.STRENGTH);

        assertThat(cue(sketch.after("@leave"), "more").life()).isEqualTo(CueLife.MISSED);
    }

    @Test
    void aCueIsGivenOnceInATalk() {
        annaGives(Sketch.cue("more", Dimension.LISTENING));
        sketch.move("probe", "hello", Act.PROBE, Sketch.gives("Again", Sketch.cue("more", Dimension.LISTENING)));

        assertThat(sketch.after("probe").cues()).hasSize(1);
        assertThat(cue(sketch.after("probe"), "more").life()).isEqualTo(CueLife.TAKEN);
    }
}
