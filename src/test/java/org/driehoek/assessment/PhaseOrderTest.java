package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.assessment.PhaseOrder.Passed;
import org.driehoek.assessment.PhaseOrder.Return;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Phase;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

/** The talk type of these talks goes from the opening to gathering, sharing, a plan and the close. */
class PhaseOrderTest {

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void inOrderNothingIsPassedBy() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.INFO_FACT)
                .says(Phase.PLAN, Act.PLAN)
                .says(Phase.CLOSE, Act.CLOSE);

        assertThat(order().passed()).isEmpty();
        assertThat(order().returns()).isEmpty();
    }

    @Test
    void aPhaseThatComesAfterALaterOneIsLateAndOneThatNeverComesIsSkipped() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.PLAN, Act.PLAN).says(Phase.SHARE, Act.INFO_FACT);

        assertThat(order().passed())
                .containsExactly(new Passed(Phase.GATHER, 2, false), new Passed(Phase.SHARE, 2, true));
        assertThat(feature(Feature.PHASES_LATE)).isEqualTo(1);
        assertThat(feature(Feature.PHASES_MISSED)).isEqualTo(2);
    }

    @Test
    void whatATalkThatEndsEarlyNeverCameToIsNotSkipped() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.GATHER, Act.OPEN_QUESTION);

        assertThat(order().passed()).isEmpty();
    }

    @Test
    void goingBackIsAllowedAndKnowsWhetherItTookACue() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.INFO_FACT)
                .cue("sigh", Dimension.EMOTION)
                .says(Phase.GATHER, Act.REFLECT_FEELING)
                .cueEnds("sigh", CueLife.TAKEN)
                .says(Phase.SHARE, Act.INFO_FACT)
                .says(Phase.GATHER, Act.CLOSED_QUESTION)
                .says(Phase.GATHER, Act.CLOSED_QUESTION);

        assertThat(order().returns()).containsExactly(new Return(3, true), new Return(5, false));
        assertThat(feature(Feature.CUED_RETURNS)).isEqualTo(1);
    }

    private PhaseOrder order() {
        return new PhaseOrder(teacher.course(EndingKind.STALEMATE));
    }

    private int feature(Feature feature) {
        Course course = teacher.course(EndingKind.STALEMATE);
        return TalkFeatures.of(course, Chances.of(course)).value(feature);
    }
}
