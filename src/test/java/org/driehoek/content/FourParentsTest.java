package org.driehoek.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Role;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Disposition;
import org.driehoek.talk.Line;
import org.driehoek.talk.Talks;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;

/** The same ten sentences said to four parents give four recognisably different talks. */
class FourParentsTest {

    private static final int CLEAR = 10;

    private final List<PlayedTalk> written = Talks.played().stream()
            .filter(talk -> talk.scenario().equals("gewoon-gesprek"))
            .toList();
    private final List<Transcript> talks = written.stream()
            .map(talk -> Held.of(talk, Talks.snapshotOf(talk), Talks.rulebook(), Talks.reactions())
                    .transcript())
            .toList();

    @Test
    void theSameTenSentencesAreSaidToFourPersonas() {
        assertThat(written)
                .extracting(PlayedTalk::persona)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(written.stream().map(PlayedTalk::moves).distinct()).hasSize(1);
        assertThat(written.getFirst().moves()).hasSize(10);
        assertThat(talks.stream().map(Transcript::snapshot).distinct()).hasSize(4);
    }

    @Test
    void noTwoOfThemEverAnswerAlike() {
        forEachPair((one, other) -> {
            for (int turn = 0; turn < 10; turn++) {
                assertThat(said(one, turn)).doesNotContainAnyElementsOf(said(other, turn));
            }
        });
    }

    @Test
    void noTwoOfThemTakeItAlike() {
        forEachPair((one, other) -> {
            int otherwise = 0;
            for (int turn = 0; turn < 10; turn++) {
                TurnOutcome a = one.turns().get(turn);
                TurnOutcome b = other.turns().get(turn);
                boolean same = a.stance() == b.stance() && mood(a).equals(mood(b));
                otherwise += same ? 0 : 1;
            }
            assertThat(otherwise).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void noTwoOfThemAreInTheSameStateInTheEnd() {
        forEachPair((one, other) -> assertThat(Variable.of(Role.PARENT).stream()
                        .filter(variable ->
                                Math.abs(last(one).get(variable) - last(other).get(variable)) >= CLEAR))
                .hasSizeGreaterThanOrEqualTo(3));
    }

    private static List<String> said(Transcript talk, int turn) {
        List<String> words = new ArrayList<>();
        for (Line line : talk.turns().get(turn).lines()) {
            words.add(String.valueOf(line.say()) + line.gesture());
        }
        return words;
    }

    private static String mood(TurnOutcome turn) {
        return turn.states().getFirst().mood().id();
    }

    private static Disposition last(Transcript talk) {
        return talk.turns().getLast().states().getFirst().disposition();
    }

    private void forEachPair(Pair pair) {
        for (int i = 0; i < talks.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair.look(talks.get(i), talks.get(j));
            }
        }
    }

    private interface Pair {
        void look(Transcript one, Transcript other);
    }
}
