package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.codec.TranscriptCodec;
import org.junit.jupiter.api.Test;

/** What holds in every talk, whatever the teacher does. */
class RandomTalksTest {

    private static final int TALKS = 150;
    private static final int FEWER = 25;

    private final Snapshot snapshot = Talks.snapshot("tafels-en-tranen");

    @Test
    void everyVariableStaysInItsRange() {
        afterEveryTurn((on, talk, turn) -> {
            for (CharacterState state : turn.states()) {
                for (Variable variable : Variable.of(state.disposition().role())) {
                    assertThat(state.disposition().get(variable)).isBetween(variable.min(), variable.max());
                }
            }
        });
    }

    @Test
    void everyTurnThatIsNotLeavingIsAnswered() {
        afterEveryTurn((on, talk, turn) -> {
            if (!(turn.input() instanceof Input.Left)) {
                assertThat(turn.lines().getFirst().kind()).isEqualTo(Line.Kind.REPLY);
                assertThat(turn.lines())
                        .allSatisfy(line -> assertThat(line.say() != null || line.gesture() != null)
                                .isTrue());
            }
        });
    }

    @Test
    void thereIsAWayOnUntilTheTalkIsOver() {
        afterEveryTurn((on, talk, turn) -> {
            Offer offer = turn.offer();
            boolean way = !offer.moves().isEmpty()
                    || !offer.doors().isEmpty()
                    || !offer.closing().isEmpty();
            assertThat(way).isEqualTo(turn.ending() == null);
            assertThat(offer.moves()).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyTalkEndsWithinItsBudgetInAnEndingOfTheScenario() {
        int budget = snapshot.scenario().turns();

        LongStream.range(0, TALKS).mapToObj(Talks::finished).forEach(talk -> {
            assertThat(talk.transcript().turns()).hasSizeLessThanOrEqualTo(budget);
            assertThat(snapshot.scenario().endings())
                    .containsKey(talk.transcript().ending().orElseThrow());
        });
    }

    @Test
    void aFaceGoesAtMostOneRingATurnUnlessATriggerMovesIt() {
        MoodChart chart = Talks.rulebook().moods();

        afterEveryTurn((on, talk, turn) -> {
            for (int i = 0; i < turn.states().size(); i++) {
                Mood before = talk.states().get(i).mood();
                Mood after = turn.states().get(i).mood();
                if (turn.lines().stream().noneMatch(line -> Triggers.moves(on, line))) {
                    assertThat(chart.rings(before, after)).isLessThanOrEqualTo(1);
                }
            }
        });
    }

    @Test
    void noCueIsOpenWhenTheTalkIsOver() {
        LongStream.range(0, TALKS)
                .mapToObj(Talks::finished)
                .forEach(talk -> assertThat(talk.cues()).noneMatch(CueState::isOpen));
    }

    @Test
    void savedAndRestoredAfterEveryTurnATalkGoesOnAsIfNothingHappened() {
        TranscriptCodec codec = new TranscriptCodec();
        for (long seed = 0; seed < 40; seed++) {
            Talk running = Talks.finished(seed);
            Transcript transcript = running.transcript();
            for (int held = 0; held < transcript.turns().size(); held++) {
                List<TurnOutcome> read = transcript.turns().subList(0, held).stream()
                        .map(turn -> codec.turn(codec.write(turn)))
                        .toList();
                Prepared prepared = codec.prepared(codec.write(transcript.prepared()));
                Talk restored = Talk.resume(snapshot, Talks.rulebook(), Talks.reactions(), seed, prepared, read);
                TurnOutcome next = transcript.turns().get(held);

                assertThat(restored.hear(next.input())).isEqualTo(next);
            }
        }
    }

    @Test
    void theSameTalkHeldAgainIsTheSame() {
        for (Snapshot each : Talks.castings()) {
            for (long seed = 0; seed < 5; seed++) {
                assertThat(held(each, seed)).isEqualTo(held(each, seed));
            }
        }
    }

    @Test
    void itMakesNoDifferenceInWhichOrderTheActsOfASentenceAreWritten() {
        for (Snapshot each : Talks.castings()) {
            Snapshot turned = TurnedRound.of(each);
            for (long seed = 0; seed < 10; seed++) {
                Transcript one = held(each, seed);
                Talk talk = Talk.of(turned, Talks.rulebook(), Talks.reactions(), seed);
                talk = talk.after(talk.prepare(new RandomTeacher(seed).prepares(each.scenario())));
                for (TurnOutcome turn : one.turns()) {
                    TurnOutcome other = talk.hear(turn.input());
                    assertThat(other.effects()).isEqualTo(turn.effects());
                    assertThat(other.states()).isEqualTo(turn.states());
                    assertThat(other.lines()).isEqualTo(turn.lines());
                    assertThat(other.offer()).isEqualTo(turn.offer());
                    talk = talk.after(other);
                }
            }
        }
    }

    private static Transcript held(Snapshot on, long seed) {
        Talk talk = Talk.of(on, Talks.rulebook(), Talks.reactions(), seed);
        RandomTeacher teacher = new RandomTeacher(seed);
        talk = talk.after(talk.prepare(teacher.prepares(on.scenario())));
        while (!talk.over()) {
            talk = talk.after(talk.hear(teacher.next(talk.offer())));
        }
        return talk.transcript();
    }

    /** Looks at every turn of talks of chance: on the first scenario many, on each other casting some. */
    private void afterEveryTurn(Check check) {
        everyTurn(snapshot, TALKS, check);
        for (Snapshot each : Talks.castings()) {
            if (!each.hash().equals(snapshot.hash())) {
                everyTurn(each, FEWER, check);
            }
        }
    }

    private static void everyTurn(Snapshot on, int talks, Check check) {
        for (long seed = 0; seed < talks; seed++) {
            Talk talk = Talk.of(on, Talks.rulebook(), Talks.reactions(), seed);
            RandomTeacher teacher = new RandomTeacher(seed);
            talk = talk.after(talk.prepare(teacher.prepares(on.scenario())));
            while (!talk.over()) {
                TurnOutcome turn = talk.hear(teacher.next(talk.offer()));
                check.accept(on, talk, turn);
                talk = talk.after(turn);
            }
        }
    }

    private interface Check {
        void accept(Snapshot on, Talk before, TurnOutcome turn);
    }
}
