package org.driehoek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.driehoek.assessment.played.Played;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.language.Diagnostic;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.codec.TranscriptCodec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The talks that authors wrote down go as they wrote them. */
class PlayedTalksTest {

    @Test
    void the_content_has_no_errors() {
        assertThat(Suite.CONTENT.diagnostics()).filteredOn(Diagnostic::error).isEmpty();
        assertThat(Suite.CONTENT.scenarios()).isNotEmpty();
        assertThat(Suite.CONTENT.talks()).hasSizeGreaterThanOrEqualTo(6);
    }

    @TestFactory
    Stream<DynamicTest> every_played_talk_goes_as_written() {
        return Suite.CONTENT.talks().stream()
                .map(talk -> DynamicTest.dynamicTest(
                        talk.scenario() + ": " + talk.title(),
                        () -> assertThat(Suite.play(talk).findings()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_played_talk_goes_the_same_when_stored_and_resumed_after_each_turn() {
        return Suite.CONTENT.talks().stream()
                .map(talk -> DynamicTest.dynamicTest(talk.scenario() + ": " + talk.title(), () -> resumed(talk)));
    }

    private static void resumed(PlayedTalk written) {
        Played played = Suite.play(written);
        Transcript plain = Objects.requireNonNull(played.transcript());
        TranscriptCodec codec = new TranscriptCodec();
        var prepared = codec.prepared(codec.write(plain.prepared()));
        List<TurnOutcome> turns = new ArrayList<>();
        for (TurnOutcome outcome : plain.turns()) {
            Talk talk = Talk.resume(
                    Suite.snapshot(written),
                    Objects.requireNonNull(Suite.CONTENT.rulebook()),
                    Suite.ENGINE.reactions(),
                    written.seed(),
                    prepared,
                    turns);
            TurnOutcome again = talk.hear(outcome.input());
            assertThat(codec.write(again)).isEqualTo(codec.write(outcome));
            turns.add(codec.turn(codec.write(again)));
        }
        assertThat(turns).isEqualTo(plain.turns());
    }
}
