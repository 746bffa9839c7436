package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Event;
import org.driehoek.scenario.Initiative;
import org.driehoek.scenario.Reply;
import org.junit.jupiter.api.Test;

/** What a parent does of their own accord, on top of answering. */
class InitiativeTest {

    private final Sketch sketch = new Sketch();
    private final List<Situation> situations = new ArrayList<>();

    InitiativeTest() {
        sketch.move("ask", "home", Act.OPEN_QUESTION, Sketch.says("Fine"));
        sketch.move("ask-on", "home", Act.PROBE, Sketch.says("Fine, too"));
        sketch.move("invite", "ideas", Act.INVITE_IDEA, Sketch.says("Hm"));
    }

    private void rulesFind(Initiative... initiatives) {
        sketch.rules = situation -> {
            situations.add(situation);
            List<Reaction.Brought> brought = new ArrayList<>();
            for (Initiative initiative : initiatives) {
                brought.add(new Reaction.Brought("bring." + initiative.id(), "anna", initiative));
            }
            return new Reaction(List.of(), List.of(), brought);
        };
    }

    private static List<String> words(TurnOutcome turn) {
        return turn.lines().stream()
                .map(line -> Objects.requireNonNull(line.say()).en())
                .toList();
    }

    private static Reply brings(String words, Initiative initiative) {
        return Sketch.says(words).doing(initiative);
    }

    @Test
    void thePersonasOwnLineFollowsTheReplyOnceInATalk() {
        rulesFind(Initiative.ASKS_ADVICE);
        sketch.initiatives.put(Initiative.ASKS_ADVICE, List.of(brings("What would you do?", Initiative.ASKS_ADVICE)));

        List<TurnOutcome> turns = sketch.after("greet", "ask").transcript().turns();

        assertThat(words(turns.get(0))).containsExactly("answers 1", "What would you do?");
        assertThat(turns.get(0).initiative()).isEqualTo("bring.asks-advice");
        assertThat(turns.get(0).lines().getLast().kind()).isEqualTo(Line.Kind.INITIATIVE);
        assertThat(words(turns.get(1))).containsExactly("Fine");
        assertThat(turns.get(1).initiative()).isNull();
    }

    @Test
    void aPersonaWithoutALineLetsItBeAndTheNextPossibleOneComes() {
        rulesFind(Initiative.RETURNS, Initiative.DISPUTES);
        sketch.initiatives.put(Initiative.DISPUTES, List.of(brings("I see it differently", Initiative.DISPUTES)));

        TurnOutcome turn = sketch.after("greet").transcript().turns().getLast();

        assertThat(turn.initiative()).isEqualTo("bring.disputes");
        assertThat(words(turn)).containsExactly("answers 1", "I see it differently");
    }

    @Test
    void anEventOfTheAuthorGoesBeforeThePersonasInitiative() {
        rulesFind(Initiative.ASKS_ADVICE);
        sketch.initiatives.put(Initiative.ASKS_ADVICE, List.of(brings("What would you do?", Initiative.ASKS_ADVICE)));
        sketch.events.add(new Event("phone", Sketch.when(now -> now.turn() == 1), Sketch.says("Sorry, my phone")));

        List<TurnOutcome> turns = sketch.after("greet", "ask").transcript().turns();

        assertThat(words(turns.get(0))).containsExactly("answers 1", "Sorry, my phone");
        assertThat(words(turns.get(1))).containsExactly("Fine", "What would you do?");
    }

    @Test
    void theRulesOfTheNextTurnReadWhatTheParentDidAndWhetherItIsForTheSecondTime() {
        rulesFind();
        sketch.opening = brings("You never ring", Initiative.ACCUSES);
        sketch.events.add(
                new Event("again", Sketch.when(now -> now.turn() == 1), brings("You never do", Initiative.ACCUSES)));

        sketch.after("greet", "ask", "ask-on");

        assertThat(situations.get(0).initiatives())
                .containsExactly(new Situation.Begun("anna", Initiative.ACCUSES, false));
        assertThat(situations.get(1).initiatives())
                .containsExactly(new Situation.Begun("anna", Initiative.ACCUSES, true));
        assertThat(situations.get(2).initiatives()).isEmpty();
    }

    @Test
    void aParentWhoTurnsToAnotherTopicTakesTheTalkThere() {
        rulesFind();
        Reply away = Sketch.says("And what would help?");
        sketch.events.add(new Event("away", Sketch.when(now -> now.said("ask")), turningTo(away, "ideas")));

        Talk talk = sketch.after("greet", "ask");
        TurnOutcome turn = talk.transcript().turns().getLast();

        assertThat(turn.topic()).isEqualTo("home");
        assertThat(turn.turned()).isEqualTo("ideas");
        assertThat(talk.offer().moves()).containsExactly("invite");
        assertThat(talk.hear(new Input.Silent()).topic()).isEqualTo("ideas");
    }

    private static Reply turningTo(Reply reply, String topic) {
        return new Reply(
                null,
                null,
                reply.say(),
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Initiative.CHANGES_SUBJECT,
                topic);
    }
}
