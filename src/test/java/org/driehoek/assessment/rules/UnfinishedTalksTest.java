package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.DimensionResult;
import org.driehoek.assessment.Opportunity;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Snapshot;
import org.driehoek.talk.Talks;
import org.driehoek.talk.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A talk that is not over is judged by what has been done so far: what can still come is held against nobody. */
class UnfinishedTalksTest {

    private static final Assessor ASSESSOR = RuleAssessor.load();

    private final Snapshot snapshot = Talks.snapshot("tafels-en-tranen");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_missed_so_far_can_not_be_made_good_any_more(long seed) {
        Transcript whole = Talks.finished(seed).transcript();
        List<Opportunity> atTheEnd = soFar(whole, whole.turns().size()).opportunities();
        for (int turns = 0; turns < whole.turns().size(); turns++) {
            assertThat(soFar(whole, turns).opportunities().stream()
                            .filter(one -> one.result() == Result.MISSED)
                            .toList())
                    .isSubsetOf(atTheEnd);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_taken_stays_taken(long seed) {
        Transcript whole = Talks.finished(seed).transcript();
        List<String> taken = List.of();
        for (int turns = 0; turns <= whole.turns().size(); turns++) {
            List<String> now = soFar(whole, turns).opportunities().stream()
                    .filter(one -> one.result() == Result.TAKEN)
                    .map(Opportunity::id)
                    .toList();
            assertThat(now).containsAll(taken);
            taken = now;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_anchor_is_asked_for_before_the_end(long seed) {
        Transcript whole = Talks.finished(seed).transcript();
        for (int turns = 0; turns < whole.turns().size(); turns++) {
            for (DimensionResult result : soFar(whole, turns).results()) {
                boolean few = result.taken() + result.half() + result.missed() < 3;
                if (!few && result.violations() == 0) {
                    assertThat(result.level()).isEqualTo(result.ungated());
                    assertThat(result.lowered()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void before_anything_was_said_nothing_is_judged_but_the_preparation(long seed) {
        Assessment opened = soFar(Talks.finished(seed).transcript(), 0);

        assertThat(opened.opportunities()).noneMatch(one -> one.kind() != Kind.PREPARED && one.result() != Result.VOID);
        assertThat(opened.results())
                .filteredOn(result -> result.dimension() != Dimension.STRUCTURE)
                .extracting(DimensionResult::level)
                .containsOnly(Level.NOT_OBSERVABLE);
    }

    private Assessment soFar(Transcript whole, int turns) {
        Transcript soFar = new Transcript(
                whole.snapshot(),
                whole.rulebook(),
                whole.rules(),
                whole.seed(),
                whole.prepared(),
                whole.turns().subList(0, turns));
        return ASSESSOR.assess(snapshot, Talks.rulebook(), soFar);
    }
}
