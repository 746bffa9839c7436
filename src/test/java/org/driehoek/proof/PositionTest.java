package org.driehoek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.talk.Input;
import org.driehoek.talk.Position;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Talks;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.rules.RuleTable;
import org.junit.jupiter.api.Test;

/** Talks at equal positions go on alike, however they came there. */
class PositionTest {

    private final Ground ground =
            new Ground(Talks.snapshot("tafels-en-tranen"), Talks.rulebook(), RuleTable.load(), RuleAssessor.load());

    @Test
    void talksThatMeetAtAPositionGiveTheSameAnswersToWhateverIsSaidNext() {
        SequencedMap<Position, Talk> known =
                new TreeMap<>(Comparator.comparingLong(Position::high).thenComparingLong(Position::low));
        List<Talk[]> met = new ArrayList<>();
        for (SequencedMap<String, String> choices : ground.preparations()) {
            walk(ground.opened(choices), 3, known, met);
        }

        assertThat(met).hasSizeGreaterThan(50);
        for (Talk[] pair : met) {
            assertThat(pair[0].offer()).isEqualTo(pair[1].offer());
            for (Input input : ground.inputs(pair[0].offer())) {
                assertThat(alike(pair[0].hear(input))).isEqualTo(alike(pair[1].hear(input)));
            }
        }
    }

    private void walk(Talk talk, int left, SequencedMap<Position, Talk> known, List<Talk[]> met) {
        if (talk.over() || left == 0) {
            return;
        }
        for (Input input : ground.inputs(talk.offer())) {
            Talk next = talk.after(talk.hear(input));
            Talk before = known.putIfAbsent(next.position(), next);
            if (before == null) {
                walk(next, left - 1, known, met);
            } else if (!next.over()) {
                met.add(new Talk[] {before, next});
            }
        }
    }

    /** What matters of a turn for all that follows it. */
    private static List<Object> alike(TurnOutcome turn) {
        List<Object> all = new ArrayList<>();
        all.add(turn.states());
        all.add(turn.lines());
        all.add(turn.offer());
        all.add(turn.cues());
        all.add(turn.stances());
        all.add(turn.agreed());
        all.add(String.valueOf(turn.told()) + turn.hinted() + turn.event() + turn.ending());
        return all;
    }
}
