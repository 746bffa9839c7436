package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Topic;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** One turn, step by step. */
class OneTurnTest {

    private final Sketch sketch = new Sketch();

    private static int anna(Talk talk, Variable variable) {
        return talk.states().getFirst().disposition().get(variable);
    }

    private static TurnOutcome last(Talk talk) {
        return talk.transcript().turns().getLast();
    }

    private static String words(TurnOutcome turn, int line) {
        return Objects.requireNonNull(turn.lines().get(line).say()).en();
    }

    private static Reaction.Felt felt(String rule, Variable variable, String... factors) {
        return new Reaction.Felt(rule, "anna", variable, variable.id(), List.of(factors));
    }

    @Test
    void effectsAreSizeTimesSensitivityTimesFactorsInHundredths() {
        sketch.sensitivity.put("rose", 150);
        sketch.rules = _ -> new Reaction(List.of(felt("rose.above", Variable.DOMINANCE, "upset")), List.of());

        TurnOutcome turn = last(sketch.after("greet"));

        assertThat(turn.effects())
                .containsExactly(new Effect("rose.above", "anna", Variable.DOMINANCE, "dominance", -788));
        assertThat(turn.states().getFirst().disposition().get(Variable.DOMINANCE))
                .isEqualTo(-8);
    }

    @Test
    void effectsAreSummedBeforeTheyAreClamped() {
        sketch.start.put(Variable.TENSION, 96);
        sketch.rules = _ -> new Reaction(
                List.of(felt("blame.label", Variable.TENSION), felt("emotion.named", Variable.TENSION, "at-once")),
                List.of());

        assertThat(anna(sketch.after("greet"), Variable.TENSION)).isEqualTo(98);
    }

    @Test
    void theOrderInWhichRulesFindThingsMakesNoDifference() {
        List<Reaction.Felt> found = List.of(
                felt("support.summary", Variable.HEARD),
                felt("advice.early", Variable.RESISTANCE),
                felt("support.summary", Variable.OPENNESS));
        sketch.rules = _ -> new Reaction(
                found, List.of(new Reaction.Taken("b", Stance.ANSWERS), new Reaction.Taken("a", Stance.OBJECTS)));
        TurnOutcome one = last(sketch.after("greet"));
        sketch.rules = _ -> new Reaction(
                found.reversed(),
                List.of(new Reaction.Taken("a", Stance.OBJECTS), new Reaction.Taken("b", Stance.ANSWERS)));
        TurnOutcome other = last(sketch.after("greet"));

        assertThat(one).isEqualTo(other);
        assertThat(one.effects())
                .extracting(Effect::rule)
                .containsExactly("advice.early", "support.summary", "support.summary");
        assertThat(one.stance()).isEqualTo(Stance.OBJECTS);
        assertThat(one.stances()).containsExactly("a", "b");
    }

    @Test
    void theReplyIsTheFirstOfTheMovesThatHoldsAfterTheRulesHaveWorked() {
        sketch.rules = _ -> new Reaction(List.of(felt("blame.label", Variable.TENSION)), List.of());
        sketch.move(
                "ask",
                "hello",
                Act.OPEN_QUESTION,
                Sketch.holds(now -> now.value("anna", Variable.TENSION) > 50, Sketch.says("Leave me alone")),
                Sketch.says("Fine"));

        assertThat(words(last(sketch.after("ask")), 0)).isEqualTo("Leave me alone");
    }

    @Test
    void whereNoReplyOfTheMoveHoldsTheTopicAnswersAndElseThePersona() {
        sketch.topics.put(
                "home",
                new Topic(
                        "home",
                        Phase.GATHER,
                        null,
                        null,
                        List.of(Sketch.holds(now -> now.said("tell"), Sketch.says("At home, well")))));
        sketch.move("ask", "home", Act.OPEN_QUESTION, Sketch.holds(_ -> false, Sketch.says("never")))
                .move("tell", "home", Act.INFO_FACT);
        sketch.rules = _ -> new Reaction(List.of(), List.of(new Reaction.Taken("stance.evades", Stance.EVADES)));

        assertThat(words(last(sketch.after("greet", "ask")), 0)).isEqualTo("evades 2");
        assertThat(words(last(sketch.after("greet", "ask", "tell")), 0)).isEqualTo("At home, well");
        assertThat(last(sketch.after("greet", "ask", "tell")).lines().getFirst().source())
                .isEqualTo("topic:home/0");
    }

    @Test
    void whereNoRuleSpeaksForAStanceTheParentSimplyAnswers() {
        sketch.rules = situation -> new Reaction(
                List.of(),
                situation.turn() == 1 ? List.of(new Reaction.Taken("stance.objects", Stance.OBJECTS)) : List.of());

        assertThat(sketch.after("greet", "@silence").transcript().turns())
                .extracting(TurnOutcome::stance)
                .containsExactly(Stance.OBJECTS, Stance.ANSWERS);
    }

    @Test
    void aPersonaSaysALineOnceUntilOnlyTheLastIsLeft() {
        sketch.turns = 4;
        Talk talk = sketch.after("greet", "@silence", "@silence");

        assertThat(talk.transcript().turns())
                .extracting(turn -> words(turn, 0))
                .containsExactly("answers 1", "answers 2", "answers 2");
    }

    @Test
    void aFactIsToldOnItsTopicWhenTheTeacherProbesAndTheGateHolds() {
        sketch.fact(
                "hidden",
                "home",
                now -> now.value("anna", Variable.OPENNESS) >= 50,
                Sketch.holds(now -> now.value("anna", Variable.OPENNESS) >= 45, Sketch.says("There is something")),
                Sketch.says("I was bullied"));
        sketch.rules = _ -> new Reaction(List.of(felt("support.open-question", Variable.OPENNESS, "anew")), List.of());
        sketch.move("ask", "home", Act.OPEN_QUESTION)
                .move("probe", "home", Act.PROBE)
                .move("tell", "home", Act.INFO_FACT);

        assertThat(last(sketch.after("ask")).hinted()).isEqualTo("hidden");
        assertThat(words(last(sketch.after("ask")), 1)).isEqualTo("There is something");
        assertThat(last(sketch.after("ask", "tell")).told()).isNull();
        assertThat(last(sketch.after("ask", "probe")).told()).isEqualTo("hidden");
        assertThat(last(sketch.after("ask", "probe")).lines().getLast().kind()).isEqualTo(Line.Kind.FACT);
        assertThat(last(sketch.after("ask", "probe", "tell")).told()).isNull();
    }

    @Test
    void aFactIsHintedAtOnce() {
        sketch.fact("hidden", "home", _ -> false, Sketch.says("There is something"), Sketch.says("never"));
        sketch.move("ask", "home", Act.OPEN_QUESTION).move("probe", "home", Act.PROBE);

        assertThat(last(sketch.after("ask")).hinted()).isEqualTo("hidden");
        assertThat(last(sketch.after("ask", "probe")).hinted()).isNull();
    }

    @Test
    void atMostOneFactIsToldATurn() {
        sketch.fact("one", "home", _ -> true, null, Sketch.says("One"))
                .fact("two", "home", _ -> true, null, Sketch.says("Two"));
        sketch.move("ask", "home", Act.OPEN_QUESTION);

        assertThat(last(sketch.after("greet", "ask")).told()).isEqualTo("one");
        assertThat(last(sketch.after("greet", "ask", "@silence")).told()).isEqualTo("two");
    }

    @Test
    void anEventHappensOnce() {
        sketch.event("phone", now -> now.turn() >= 2, Sketch.changes("Ring", Sketch.change(Variable.TENSION, 5)));

        Talk talk = sketch.after("greet", "@silence", "@silence");

        assertThat(talk.transcript().turns()).extracting(TurnOutcome::event).containsExactly(null, "phone", null);
        assertThat(anna(talk, Variable.TENSION)).isEqualTo(45);
        assertThat(talk.transcript().turns().get(1).effects())
                .containsExactly(new Effect("event:phone", "anna", Variable.TENSION, "", 500));
    }

    @Test
    void whatAuthorsWroteIsAnEffectOfItsOwn() {
        sketch.move("ask", "hello", Act.OPEN_QUESTION, Sketch.changes("Oh", Sketch.change(Variable.TRUST, 2)))
                .effects("ask", Sketch.change(Variable.TRUST, -5));

        assertThat(last(sketch.after("ask")).effects())
                .containsExactly(
                        new Effect("move:ask", "anna", Variable.TRUST, "", -500),
                        new Effect("reply:ask/0", "anna", Variable.TRUST, "", 200));
        assertThat(anna(sketch.after("ask"), Variable.TRUST)).isEqualTo(37);
    }

    @Test
    void aStepIsTheIdeaOfWhoBringsItUpFirst() {
        sketch.step("game").step("drill").move("ask", "home", Act.INVITE_IDEA, Sketch.offers("We play games", "game"));
        sketch.move("play", "home", Act.HOME_STEP)
                .proposing("play", "game")
                .move("drill", "home", Act.HOME_STEP)
                .proposing("drill", "drill");

        assertThat(last(sketch.after("greet", "ask")).ideas()).containsExactly(new Idea("game", "anna", 2));
        assertThat(last(sketch.after("greet", "ask", "play")).ideas()).isEmpty();
        assertThat(last(sketch.after("greet", "ask", "play", "drill")).ideas())
                .containsExactly(new Idea("drill", Idea.TEACHER, 4));
    }

    @Test
    void aFaceGoesOneRingTowardsWhatIsAskedUnlessATriggerMovesIt() {
        sketch.opening = Sketch.looks("Hello", Mood.OPEN, false);
        sketch.move("poke", "hello", Act.WHY_QUESTION, Sketch.looks("What?", Mood.FURIOUS, false));
        sketch.move("stab", "hello", Act.BLAME, Sketch.looks("What!", Mood.FURIOUS, true));

        assertThat(sketch.opened().states().getFirst().mood()).isEqualTo(Mood.OPEN);
        assertThat(sketch.after("poke").states().getFirst().mood()).isEqualTo(Mood.EXPLAINING);
        assertThat(sketch.after("stab").states().getFirst().mood()).isEqualTo(Mood.FURIOUS);
        assertThat(last(sketch.after("stab")).lines().getFirst().mood()).isEqualTo(Mood.FURIOUS);
    }

    @Test
    void withoutARequestAFaceFollowsTheState() {
        sketch.opening = Sketch.looks("Hello", Mood.GUARDED, false);
        sketch.start.put(Variable.TENSION, 10);
        sketch.start.put(Variable.TRUST, 80);
        sketch.start.put(Variable.HEARD, 80);

        assertThat(sketch.after("greet").states().getFirst().mood()).isIn(Mood.OPEN, Mood.RELIEVED);
    }

    @Test
    void anEndingOfAnyTurnCanAskToHoldForSeveralTurnsRunning() {
        sketch.ending("storms-out", Ending.At.ANY_TURN, now -> now.turn() != 2, 2);

        assertThat(last(sketch.after("greet")).streaks()).containsExactly(new Streak("storms-out", 1));
        assertThat(last(sketch.after("greet", "@silence")).streaks()).isEmpty();
        assertThat(sketch.after("greet", "@silence", "@silence").over()).isFalse();
        assertThat(last(sketch.after("greet", "@silence", "@silence", "@silence"))
                        .ending())
                .isEqualTo("storms-out");
    }

    @Test
    void aTalkEndsAfterAGoodbyeWhenTimeIsUpOrWhenTheTeacherLeaves() {
        sketch.turns = 3;
        sketch.ending("good", Ending.At.GOODBYE, now -> now.said("nothing"), 1);

        assertThat(last(sketch.after("greet", "goodbye")).ending()).isEqualTo("parted");
        assertThat(last(sketch.after("greet", "@silence", "@silence")).ending()).isEqualTo("bell");
        assertThat(last(sketch.after("greet", "@leave")).ending()).isEqualTo("bell");
        sketch.ending("broken-off", Ending.At.LEFT, null, 1);
        assertThat(last(sketch.after("greet", "@leave")).ending()).isEqualTo("broken-off");
        assertThatThrownBy(() -> sketch.after("greet", "goodbye").hear(new Input.Silent()))
                .isInstanceOf(TalkRefusedException.class)
                .hasMessage("the talk is over");
    }

    @Test
    void preparationChangesHowTheParentComesIn() {
        sketch.preparations.add(new Preparation(
                "place",
                Sketch.text("Where?"),
                List.of(new Preparation.Choice(
                        "corridor", Sketch.text("corridor"), List.of(Sketch.change(Variable.TENSION, 5)), null))));
        Talk talk = sketch.unprepared();
        SequencedMap<String, String> wrong = new LinkedHashMap<>();
        wrong.put("place", "moon");

        assertThat(anna(sketch.opened(), Variable.TENSION)).isEqualTo(45);
        assertThat(sketch.opened().transcript().prepared().effects())
                .containsExactly(new Effect("prepare:corridor", "anna", Variable.TENSION, "", 500));
        assertThatThrownBy(() -> talk.prepare(new LinkedHashMap<>()))
                .hasMessage("preparation 'place' has not been chosen");
        assertThatThrownBy(() -> talk.prepare(wrong)).hasMessage("preparation 'place' has no choice 'moon'");
        assertThatThrownBy(() -> talk.hear(new Input.Said("greet"))).hasMessage("the talk has not been prepared");
    }

    @Test
    void driftAndDecayComeAfterTheReplyIsChosen() {
        sketch.start.put(Variable.TENSION, 50);
        sketch.rules = _ -> new Reaction(List.of(felt("decay.tension", Variable.TENSION)), List.of());
        sketch.move(
                "ask",
                "hello",
                Act.OPEN_QUESTION,
                Sketch.holds(now -> now.value("anna", Variable.TENSION) >= 50, Sketch.says("Tense")),
                Sketch.says("Calm"));

        assertThat(words(last(sketch.after("ask")), 0)).isEqualTo("Tense");
        assertThat(anna(sketch.after("ask"), Variable.TENSION)).isEqualTo(48);
    }
}
