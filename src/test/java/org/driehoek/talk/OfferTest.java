package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.junit.jupiter.api.Test;

/** What the teacher can say next. */
class OfferTest {

    private final Sketch sketch = new Sketch();

    @Test
    void whatTheParentAsksForComesFirstThenWhatTakesACueThenTheRestOfTheTopic() {
        sketch.move("ask", "home", Act.OPEN_QUESTION, Sketch.asksFor("Well", "six", "five"));
        for (String id : List.of("one", "two", "three", "four", "five", "six", "seven")) {
            sketch.move(id, "home", Act.INFO_FACT);
        }

        assertThat(sketch.after("greet", "ask").offer().moves())
                .containsExactlyInAnyOrder("six", "five", "one", "two", "three", "four");
    }

    @Test
    void whatTakesAnOpenCueComesBeforeTheRestOfTheTopic() {
        sketch.move("ask", "home", Act.INFO_FACT, Sketch.gives("Hm", Sketch.cue("more", Dimension.LISTENING)));
        for (String id : List.of("one", "two", "three", "four", "five", "six")) {
            sketch.move(id, "home", Act.INFO_FACT);
        }
        sketch.move("probe", "home", Act.PROBE);

        assertThat(sketch.after("greet", "ask").offer().moves())
                .hasSize(6)
                .contains("probe")
                .doesNotContain("six");
    }

    @Test
    void aCueThatNothingOnTheTopicTakesIsTakenFromAnother() {
        sketch.move("ask", "home", Act.INFO_FACT, Sketch.gives("Hm", Sketch.cue("more", Dimension.TALENTS)));
        sketch.move("plan", "ideas", Act.PLAN).move("praise", "ideas", Act.STRENGTH);

        Offer offer = sketch.after("greet", "ask").offer();

        assertThat(offer.moves()).containsExactly("praise");
        assertThat(offer.doors()).containsExactly("plan");
    }

    @Test
    void aDoorIsTheFirstMoveOfEachOtherOpenTopic() {
        sketch.move("ask", "home", Act.OPEN_QUESTION)
                .move("ask-on", "home", Act.PROBE)
                .move("plan", "ideas", Act.PLAN);

        assertThat(sketch.opened().offer().doors()).containsExactly("ask", "plan");
        assertThat(sketch.after("greet", "ask").offer().doors()).containsExactly("plan");
    }

    @Test
    void aTopicOpensWhenItsConditionHolds() {
        sketch.topicWhen("ideas", now -> now.said("ask"))
                .move("ask", "home", Act.OPEN_QUESTION)
                .move("plan", "ideas", Act.PLAN);

        assertThat(sketch.after("greet").offer().doors()).containsExactly("ask");
        assertThat(sketch.after("greet", "ask").offer().doors()).containsExactly("plan");
    }

    @Test
    void aMoveIsOfferedWhenItsConditionHoldsInTheTurnToCome() {
        sketch.move("ask", "home", Act.OPEN_QUESTION)
                .move("late", "home", Act.PROBE)
                .moveWhen("late", now -> now.turn() >= 3);

        assertThat(sketch.after("greet").offer().moves()).isEmpty();
        assertThat(sketch.after("greet", "ask").offer().moves()).containsExactly("late");
    }

    @Test
    void aMoveIsSaidOnceUnlessItMayBeSaidAgain() {
        sketch.move("ask", "home", Act.OPEN_QUESTION)
                .move("nod", "home", Act.VALIDATE)
                .again("nod");

        Talk talk = sketch.after("greet", "ask", "nod");

        assertThat(talk.offer().moves()).containsExactly("nod");
        assertThatThrownBy(() -> talk.hear(new Input.Said("ask")))
                .isInstanceOf(TalkRefusedException.class)
                .hasMessageContaining("'ask' is not offered in turn 4");
    }

    @Test
    void aStepThatIsAgreedIsNotProposedAgain() {
        sketch.step("game")
                .move("play", "ideas", Act.HOME_STEP, Sketch.agrees("Fine", "game"))
                .proposing("play", "game");
        sketch.move("play-too", "ideas", Act.HOME_STEP).proposing("play-too", "game");

        assertThat(sketch.after("greet").offer().doors()).containsExactly("play");
        assertThat(sketch.after("greet", "play").offer().moves()).isEmpty();
    }

    @Test
    void silenceAndGoodbyeAreThereOnceTheOpeningIsDone() {
        sketch.move("ask", "home", Act.OPEN_QUESTION);

        assertThat(sketch.opened().offer().silence()).isFalse();
        assertThat(sketch.opened().offer().closing()).isEmpty();
        assertThat(sketch.after("greet").offer().silence()).isTrue();
        assertThat(sketch.after("greet").offer().closing()).containsExactly("goodbye");
    }

    @Test
    void whoSkipsTheOpeningCanStillGoBackToIt() {
        sketch.move("ask", "home", Act.OPEN_QUESTION);

        assertThat(sketch.after("ask").offer().doors()).containsExactly("greet");
    }

    @Test
    void aTalkIsNeverStuck() {
        sketch.moveWhen("greet", _ -> false).moveWhen("goodbye", _ -> false);

        Offer offer = sketch.opened().offer();

        assertThat(offer.closing()).containsExactly("goodbye");
    }

    @Test
    void theOrderOnTheScreenDependsOnSeedTurnAndMoveOnly() {
        for (String id : List.of("one", "two", "three", "four", "five", "six")) {
            sketch.move(id, "hello", Act.INFO_FACT);
        }

        List<List<String>> orders = LongStream.range(0, 20)
                .mapToObj(seed -> {
                    sketch.seed = seed;
                    assertThat(sketch.opened().offer())
                            .isEqualTo(sketch.opened().offer());
                    return sketch.opened().offer().moves();
                })
                .distinct()
                .toList();

        assertThat(orders).hasSizeGreaterThan(10);
        sketch.seed = 1;
        assertThat(sketch.opened().offer().moves()).containsExactly("three", "two", "greet", "four", "five", "one");
    }
}
