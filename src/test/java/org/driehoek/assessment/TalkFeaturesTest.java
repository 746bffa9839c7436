package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Feature;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Idea;
import org.junit.jupiter.api.Test;

class TalkFeaturesTest {

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void questionsAreCountedByTheRoomTheyGive() {
        teacher.says(Phase.GATHER, Act.CLOSED_QUESTION)
                .says(Phase.GATHER, Act.LEADING_QUESTION)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.GATHER, Act.CLOSED_QUESTION)
                .says(Phase.GATHER, Act.PROBE, Act.PARAPHRASE);

        assertThat(feature(Feature.OPEN_QUESTIONS)).isEqualTo(2);
        assertThat(feature(Feature.CLOSED_SERIES)).isEqualTo(2);
        assertThat(feature(Feature.SUMMARIES)).isEqualTo(1);
    }

    @Test
    void theTalkShareIsThatOfTheTeachersWords() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION);

        assertThat(feature(Feature.TALK_SHARE)).isEqualTo(100 * 12 / (12 + 11));
        assertThat(feature(Feature.LONGEST_TURN)).isEqualTo(12);
    }

    @Test
    void emotionCuesCountByHalvesAndVoidOnesNotAtAll() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("a", Dimension.EMOTION)
                .cue("b", Dimension.EMOTION)
                .cue("c", Dimension.EMOTION)
                .says(Phase.GATHER, Act.REFLECT_FEELING)
                .cueEnds("a", CueLife.TAKEN)
                .cueEnds("b", CueLife.HALF_TAKEN)
                .cueEnds("c", CueLife.VOID);

        assertThat(feature(Feature.EMOTION_CUES_TAKEN)).isEqualTo(75);
        assertThat(feature(Feature.FEELINGS_NAMED)).isEqualTo(1);
    }

    @Test
    void withoutEmotionCuesNoneWasPassedOver() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION);

        assertThat(feature(Feature.EMOTION_CUES_TAKEN)).isEqualTo(100);
    }

    @Test
    void aStrengthCountsBeforeTheConcernOnlyWhenItComesFirst() {
        teacher.says(Phase.SHARE, Act.INFO_FACT, Act.STRENGTH);
        assertThat(feature(Feature.STRENGTH_BEFORE_CONCERN)).isZero();

        HeldTalk other = new HeldTalk().says(Phase.SHARE, Act.STRENGTH, Act.INFO_FACT);
        assertThat(feature(other, Feature.STRENGTH_BEFORE_CONCERN)).isEqualTo(1);
    }

    @Test
    void aTermThatIsExplainedIsNotOpen() {
        teacher.says(Phase.SHARE, Act.JARGON);
        assertThat(feature(Feature.OPEN_JARGON)).isEqualTo(1);

        teacher.says(Phase.SHARE, Act.EXPLAIN_TERM);
        assertThat(feature(Feature.OPEN_JARGON)).isZero();
    }

    @Test
    void agreedStepsCountByKindAndByWhoseIdeaTheyWere() {
        teacher.says(Phase.PLAN, Act.INVITE_IDEA)
                .agrees("darts", "henk")
                .agrees("drill", Idea.TEACHER)
                .agrees("group", Idea.TEACHER)
                .agrees("call", Idea.TEACHER);

        assertThat(feature(Feature.HOME_STEPS_AGREED)).isEqualTo(2);
        assertThat(feature(Feature.FITTING_HOME_STEPS_AGREED)).isEqualTo(1);
        assertThat(feature(Feature.SCHOOL_STEPS_AGREED)).isEqualTo(1);
        assertThat(feature(Feature.FOLLOW_UPS)).isEqualTo(1);
        assertThat(feature(Feature.PARENT_IDEAS_AGREED)).isEqualTo(1);
    }

    @Test
    void aPlanBeforeTwoActsOfGatheringIsPremature() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION).says(Phase.PLAN, Act.HOME_STEP);
        assertThat(feature(Feature.PREMATURE_PLAN)).isEqualTo(1);

        HeldTalk other = new HeldTalk()
                .says(Phase.GATHER, Act.OPEN_QUESTION, Act.SUMMARY)
                .says(Phase.PLAN, Act.PLAN);
        assertThat(feature(other, Feature.PREMATURE_PLAN)).isZero();
    }

    @Test
    void silenceVisitsNoPhaseAndLeavingClosesNothing() {
        teacher.says(Phase.OPENING, Act.GREET).isSilent(Phase.GATHER).leaves(Phase.CLOSE);

        assertThat(feature(Feature.PHASES_VISITED)).isEqualTo(1);
        assertThat(feature(Feature.PHASES_MISSED)).isEqualTo(4);
        assertThat(feature(Feature.CLOSED)).isZero();
    }

    @Test
    void theStateAtTheEndIsThatAfterTheLastTurn() {
        teacher.says(Phase.SHARE, Act.INFO_FACT)
                .feels(Variable.UNDERSTANDING, 71)
                .feels(Variable.COMMITMENT, 12);

        assertThat(feature(Feature.UNDERSTANDING)).isEqualTo(71);
        assertThat(feature(Feature.COMMITMENT)).isEqualTo(12);
    }

    @Test
    void thePlaceInTheRoseFollowsFromActsAndColdnessUndoesWarmth() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.OPEN_QUESTION, Act.DEFEND)
                .says(Phase.PLAN, Act.ADVICE)
                .says(Phase.PLAN, Act.ADVICE, Act.OFFER_CHOICE);

        assertThat(feature(Feature.TOGETHER)).isEqualTo(100 * 2 / 3);
        assertThat(feature(Feature.ABOVE)).isEqualTo(100 / 4);
    }

    @Test
    void whoTakesNoPlaceStandsNeitherAgainstNorAbove() {
        teacher.says(Phase.SHARE, Act.INFO_FACT);

        assertThat(feature(Feature.TOGETHER)).isEqualTo(100);
        assertThat(feature(Feature.ABOVE)).isZero();
    }

    @Test
    void turnsWithoutACueAreCountedFromTheLastOne() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("a", Dimension.EMOTION)
                .says(Phase.GATHER, Act.PROBE)
                .says(Phase.GATHER, Act.PROBE)
                .says(Phase.GATHER, Act.PROBE);
        Course course = teacher.course(EndingKind.STALEMATE);

        assertThat(feature(Feature.TURNS_WITHOUT_CUE)).isEqualTo(3);
        assertThat(new CueGaps(course).before(1)).isZero();
        assertThat(new CueGaps(course).before(2)).isEqualTo(1);
        assertThat(new CueGaps(course).before(4)).isEqualTo(3);
    }

    private int feature(Feature feature) {
        return feature(teacher, feature);
    }

    private static int feature(HeldTalk talk, Feature feature) {
        Course course = talk.course(EndingKind.STALEMATE);
        return TalkFeatures.of(course, Chances.of(course)).value(feature);
    }
}
