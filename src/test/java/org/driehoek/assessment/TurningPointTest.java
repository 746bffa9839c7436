package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** Domain decision 6: the own turn with the largest |Δtrust| + |Δtension|, or one in which a fact was told. */
class TurningPointTest {

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void aTalkInWhichNothingChangedAndNothingWasToldHasNone() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.CLOSE, Act.CLOSE);

        assertThat(TurningPoint.of(course())).isEmpty();
    }

    @Test
    void trustAndTensionCountTogetherWhicheverWayTheyGo() {
        teacher.says(Phase.OPENING, Act.GREET)
                .feels(Variable.TRUST, 31)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .feels(Variable.TRUST, 26)
                .feels(Variable.TENSION, 45)
                .says(Phase.CLOSE, Act.CLOSE);

        assertThat(TurningPoint.of(course())).containsExactly(new TurningPoint(2, true, false));
    }

    @Test
    void ofEqualTurnsTheFirstCounts() {
        teacher.says(Phase.OPENING, Act.GREET)
                .feels(Variable.TRUST, 46)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .feels(Variable.TENSION, 34);

        assertThat(TurningPoint.of(course())).containsExactly(new TurningPoint(1, true, false));
    }

    @Test
    void everyTurnInWhichAFactWasToldCounts() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .tells("called-stupid")
                .says(Phase.GATHER, Act.SUMMARY)
                .tells("homework")
                .says(Phase.SHARE, Act.LABEL)
                .feels(Variable.TRUST, 10);

        assertThat(TurningPoint.of(course()))
                .containsExactly(
                        new TurningPoint(2, false, true),
                        new TurningPoint(3, false, true),
                        new TurningPoint(4, true, false));
    }

    @Test
    void oneTurnCanBeBoth() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .feels(Variable.OPENNESS, 90)
                .feels(Variable.TRUST, 44)
                .tells("called-stupid");

        assertThat(TurningPoint.of(course())).containsExactly(new TurningPoint(1, true, true));
    }

    private Course course() {
        return teacher.course(EndingKind.STALEMATE);
    }
}
