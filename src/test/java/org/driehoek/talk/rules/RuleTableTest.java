package org.driehoek.talk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.RandomTeacher;
import org.driehoek.talk.Reaction;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Situation;
import org.driehoek.talk.Talk;
import org.driehoek.talk.Talks;
import org.junit.jupiter.api.Test;

/** The table finds what the engine finds. */
class RuleTableTest {

    private static final int TURNS = 100_000;

    private final Reactions table = RuleTable.load();
    private int compared;

    @Test
    void theTableReactsAsTheEngineDoesInAHundredThousandTurns() {
        List<Snapshot> castings = Talks.castings();
        for (long seed = 0; compared < TURNS; seed++) {
            hold(castings.get((int) (seed % castings.size())), seed);
        }
        assertThat(compared).isGreaterThanOrEqualTo(TURNS);
    }

    private void hold(Snapshot snapshot, long seed) {
        RandomTeacher teacher = new RandomTeacher(seed);
        Talk talk = Talk.of(snapshot, Talks.rulebook(), new Both(), seed);
        talk = talk.after(talk.prepare(teacher.prepares(snapshot.scenario())));
        while (!talk.over()) {
            talk = talk.after(talk.hear(teacher.next(talk.offer())));
        }
    }

    @Test
    void theTableHasTheVersionOfTheRulesItWasMadeOf() {
        assertThat(table.version()).isEqualTo(Talks.reactions().version());
    }

    /** Asks both, and goes on with the engine's answer. */
    private final class Both implements Reactions {

        @Override
        public Reaction react(Situation situation) {
            Reaction engine = Talks.reactions().react(situation);
            Reaction found = table.react(situation);
            assertThat(found.felt()).containsExactlyInAnyOrderElementsOf(engine.felt());
            assertThat(found.stances()).containsExactlyInAnyOrderElementsOf(engine.stances());
            assertThat(found.brought()).containsExactlyInAnyOrderElementsOf(engine.brought());
            compared++;
            return engine;
        }

        @Override
        public String version() {
            return table.version();
        }
    }
}
