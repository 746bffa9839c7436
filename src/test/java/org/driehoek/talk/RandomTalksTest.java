package org.driehoek.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.MoodChart;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.codec.TranscriptCodec;
import org.junit.jupiter.api.Test;

/** What holds in every talk, whatever the teacher does. */
class RandomTalksTest {

    private static final int TALKS = 150;

    private final Snapshot snapshot = Talks.snapshot("tafels-en-tranen");

    @Test
    void everyVariableStaysInItsRange() {
        afterEveryTurn((talk, turn) -> {
            for (CharacterState state : turn.states()) {
                for (Variable variable : Variable.of(state.disposition().role())) {
                    assertThat(state.disposition().get(variable)).isBetween(variable.min(), variable.max());
                }
            }
        });
    }

    @Test
    void everyTurnThatIsNotLeavingIsAnswered() {
        afterEveryTurn((talk, turn) -> {
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
        afterEveryTurn((talk, turn) -> {
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

        afterEveryTurn((talk, turn) -> {
            for (int i = 0; i < turn.states().size(); i++) {
                Mood before = talk.states().get(i).mood();
                Mood after = turn.states().get(i).mood();
                if (!triggered(turn)) {
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

    private boolean triggered(TurnOutcome turn) {
        Scenario scenario = snapshot.scenario();
        return turn.lines().stream().anyMatch(line -> switch (line.kind()) {
            case EVENT ->
                scenario.events().stream()
                        .anyMatch(event -> line.source().equals("event:" + event.id())
                                && event.reply().trigger());
            case FACT ->
                Objects.requireNonNull(scenario.facts().get(line.source().substring(5)))
                        .told()
                        .trigger();
            case HINT, OPENING, INITIATIVE -> false;
            case REPLY ->
                line.source().startsWith("move:") && reply(line.source()).trigger();
        });
    }

    private Reply reply(String source) {
        String[] parts = source.substring(5).split("/", 2);
        return Objects.requireNonNull(snapshot.scenario().moves().get(parts[0]))
                .replies()
                .get(Integer.parseInt(parts[1]));
    }

    private void afterEveryTurn(BiConsumer<Talk, TurnOutcome> check) {
        for (long seed = 0; seed < TALKS; seed++) {
            Talk talk = Talks.unprepared(seed);
            RandomTeacher teacher = new RandomTeacher(seed);
            talk = talk.after(talk.prepare(teacher.prepares(snapshot.scenario())));
            while (!talk.over()) {
                TurnOutcome turn = talk.hear(teacher.next(talk.offer()));
                check.accept(talk, turn);
                talk = talk.after(turn);
            }
        }
    }
}
