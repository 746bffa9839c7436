package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.scenario.Dimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what is within reach: domain decision 6, the next level needs at most two more opportunities taken. */
class ReachTest {

    /**
     * Reads as in {@link ScaleTest}: opportunities, violations, the level at which a gate that does not hold caps; then the
     * next level with the opportunities it takes, with a star where the gate stays in the way beside them.
     */
    @ParameterizedTest(name = "{0} / {1} / gate {2}: {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    # one or two, the heaviest first
                    T1 T1 M1 M1 | none-found | none | 3 by 1
                    T1 M1 M1 | none-found | none | 2 by 1
                    M1 M1 M1 M1 M1 | none-found | none | 2 by 2
                    M1 M1 M1 M1 M1 M1 | none-found | none | -
                    T3 M3 M1 M1 | none-found | none | 3 by 1
                    T2 M1 M1 M1 | none-found | none | 3 by 1
                    H1 H1 H1 | none-found | none | 3 by 1
                    H1 H1 H1 H1 H1 H1 | none-found | none | 3 by 2
                    T1 T1 T1 T1 H1 M1 | none-found | none | 4 by 1
                    T3 H3 M1 M1 | none-found | none | 3 by 1
                    # exact borders
                    T7 M5 M8 V9 | none-found | none | 3 by 1
                    T6 M5 M9 | none-found | none | 2 by 1
                    # void ones cannot be taken
                    T1 M1 M1 V3 V3 | none-found | none | 2 by 1
                    # nothing above, nothing to go by
                    T1 T1 T1 | none-found | none | -
                    M1 M1 | none-found | none | -
                    V1 V2 V3 | none-found | none | -
                    # a violation goes on costing, also below nothing
                    T1 M1 M1 M1 | A1 | none | 2 by 1
                    M1 M1 M1 M1 M1 | A1 A2 | none | -
                    M1 M1 M1 M1 | A1 | none | 2 by 2
                    # caps: no opportunity lifts them
                    T1 T1 M1 M1 | A1 | none | 3 by 1
                    T1 T1 T1 M1 | A1 | none | -
                    T1 T1 T1 T1 T1 T1 H1 | A1 | none | -
                    T1 T1 M1 | X1 | none | -
                    T1 T1 | a1 | none | -
                    M1 M1 | a1 | none | 2 by 1
                    # gates become the condition
                    T1 T1 T1 | none-found | 2 | 3 by 0 *
                    T1 T1 T1 | none-found | 1 | 2 by 0 *
                    T1 T1 M1 M1 | none-found | 2 | 3 by 1 *
                    T1 M1 M1 | none-found | 2 | 2 by 1
                    T1 T1 T1 | A1 | 2 | 3 by 0 *
                    """)
    void aLevelIsNearWhenTwoMoreOpportunitiesWouldDo(
            String opportunities, String violations, String gate, @Nullable String near) {
        NextLevel next = new Reach(ScaleTest.rubric(gate), feature -> 0)
                .of(
                        Dimension.LISTENING,
                        ScaleTest.opportunities(opportunities),
                        ScaleTest.violations(violations.equals("none-found") ? "-" : violations));

        assertThat(next == null ? null : written(next)).isEqualTo(near);
    }

    private static String written(NextLevel next) {
        return next.level().number() + " by " + next.chances() + (next.condition() == null ? "" : " *");
    }
}
