package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.driehoek.assessment.Feedback.Item;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Phase;
import org.junit.jupiter.api.Test;

/** Domain decision 6: what mattered most = weight × (1 − rate), and something within reach. */
class RankingTest {

    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void whatMatteredMostIsWeightTimesWhatWasLost() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.SHARE, Act.INFO_FACT)
                .says(Phase.PLAN, Act.ADVICE)
                .says(Phase.CLOSE, Act.CLOSE);
        Assessment assessment = assessment();
        Reasons reasons = reasons(assessment);

        List<Integer> lost = reasons.mattered().stream()
                .map(dimension -> reasons.weight(dimension)
                        * (1000 - assessment.result(dimension).rate()))
                .toList();

        assertThat(lost).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
        assertThat(reasons.mattered())
                .allSatisfy(dimension ->
                        assertThat(assessment.result(dimension).level()).isNotIn(Level.NOT_OBSERVABLE, Level.STRONG));
    }

    @Test
    void oneOfThePointsIsWithinReachWhereAnythingIs() {
        teacher.says(Phase.OPENING, Act.GREET, Act.SET_GOAL, Act.TIMEFRAME)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.INFO_FACT, Act.EXAMPLE)
                .says(Phase.CLOSE, Act.CLOSE);
        Assessment assessment = assessment();
        Reasons reasons = reasons(assessment);
        List<Dimension> points = points(assessment).stream()
                .map(item -> item.observation().dimension())
                .toList();

        assertThat(reasons.reach()).isNotEmpty();
        assertThat(points).hasSize(3).containsAnyElementsOf(reasons.reach().keySet());
    }

    @Test
    void thePointsStandInTheOrderInWhichTheyMattered() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.SHARE, Act.INFO_FACT)
                .says(Phase.PLAN, Act.HOME_STEP)
                .says(Phase.CLOSE, Act.CLOSE);
        Assessment assessment = assessment();
        List<Dimension> mattered = reasons(assessment).mattered();
        List<Integer> ranks = points(assessment).stream()
                .map(item -> mattered.indexOf(item.observation().dimension()))
                .toList();

        assertThat(ranks).isSorted().startsWith(0);
    }

    @Test
    void aBreachIsOutOfReachAndNamed() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.SHARE, Act.THIRD_PARTY);
        Reasons reasons = reasons(assessment());

        assertThat(reasons.breached()).containsExactly(Dimension.CARE);
        assertThat(reasons.mattered()).startsWith(Dimension.CARE);
        assertThat(reasons.next(Dimension.CARE)).isNull();
    }

    @Test
    void aTalkThatSaysNothingHasNoStrengths() {
        teacher.isSilent(Phase.OPENING).leaves(Phase.OPENING);
        Feedback feedback = feedback(assessment());

        assertThat(feedback.strengths()).isEmpty();
        assertThat(feedback.points()).hasSizeLessThanOrEqualTo(3);
    }

    private List<Item> points(Assessment assessment) {
        return feedback(assessment).points();
    }

    private Feedback feedback(Assessment assessment) {
        return FeedbackWriter.write(
                teacher.snapshot(), HeldTalk.rulebook(), TEXTS, teacher.transcript(EndingKind.STALEMATE), assessment);
    }

    private Reasons reasons(Assessment assessment) {
        return Reasons.of(teacher.course(EndingKind.STALEMATE), assessment);
    }

    private Assessment assessment() {
        return RuleAssessor.load()
                .assess(teacher.snapshot(), HeldTalk.rulebook(), teacher.transcript(EndingKind.STALEMATE));
    }
}
