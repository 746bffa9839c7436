package org.driehoek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Condition;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Requirement;
import org.driehoek.scenario.Requirement.Compared;
import org.driehoek.scenario.Requirement.Figure;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.Talks;
import org.junit.jupiter.api.Test;

/** Conditions are weighed by what values can be, not by what they are. */
class OutlookTest {

    private final Bounds bounds = Bounds.none();
    private final TreeSet<String> happened = new TreeSet<>();

    {
        bounds.include("henk", Variable.TRUST, 40, 60);
    }

    private Possibly holds(Requirement asked) {
        Outlook outlook = new Outlook(
                Talks.snapshot("tafels-en-tranen").scenario(),
                bounds,
                3,
                4,
                Phase.GATHER,
                happened,
                act -> act == Act.GREET ? 2 : 0);
        return outlook.holds(new Written(asked));
    }

    private static Compared trust(String sign, int number) {
        return new Compared(new Figure.Value("henk", Variable.TRUST), sign, new Figure.Fixed(number));
    }

    @Test
    void whatLiesWithinTheBoundsMayHoldAndWhatLiesOutsideNever() {
        assertThat(holds(trust(">=", 50))).isEqualTo(Possibly.PERHAPS);
        assertThat(holds(trust(">=", 61))).isEqualTo(Possibly.NEVER);
        assertThat(holds(trust(">=", 40))).isEqualTo(Possibly.SURELY);
        assertThat(holds(trust("<", 40))).isEqualTo(Possibly.NEVER);
        assertThat(holds(trust("==", 40))).isEqualTo(Possibly.PERHAPS);
        assertThat(holds(trust("!=", 70))).isEqualTo(Possibly.SURELY);
    }

    @Test
    void partsAreJoined() {
        assertThat(holds(new Requirement.All(List.of(trust(">", 50), trust(">", 60)))))
                .isEqualTo(Possibly.NEVER);
        assertThat(holds(new Requirement.Any(List.of(trust(">", 60), trust("<=", 60)))))
                .isEqualTo(Possibly.SURELY);
        assertThat(holds(new Requirement.Not(trust(">", 60)))).isEqualTo(Possibly.SURELY);
    }

    @Test
    void figuresAreReckonedWithTheirBounds() {
        Figure more = new Figure.Joined(new Figure.Value("henk", Variable.TRUST), "+", new Figure.Turn());
        assertThat(holds(new Compared(more, ">=", new Figure.Fixed(64)))).isEqualTo(Possibly.PERHAPS);
        assertThat(holds(new Compared(more, ">", new Figure.Fixed(64)))).isEqualTo(Possibly.NEVER);
        assertThat(holds(new Compared(new Figure.Count(Act.BLAME), ">=", new Figure.Fixed(1))))
                .isEqualTo(Possibly.NEVER);
        assertThat(holds(new Compared(new Figure.Count(Act.GREET), ">=", new Figure.Fixed(2))))
                .isEqualTo(Possibly.PERHAPS);
    }

    @Test
    void whatCannotHaveHappenedYetNeverHolds() {
        Requirement told = new Requirement.Happened("told", "called-stupid");
        assertThat(holds(told)).isEqualTo(Possibly.NEVER);
        happened.add("told called-stupid");
        assertThat(holds(told)).isEqualTo(Possibly.PERHAPS);
        assertThat(holds(new Requirement.Is("phase", "close"))).isEqualTo(Possibly.NEVER);
        assertThat(holds(new Requirement.Is("phase", "gather"))).isEqualTo(Possibly.SURELY);
    }

    /** A condition that is only looked at. */
    private record Written(Requirement asks) implements Condition {

        @Override
        public boolean holds(Circumstances circumstances) {
            throw new UnsupportedOperationException("nothing is held here");
        }

        @Override
        public String source() {
            return asks.toString();
        }
    }
}
