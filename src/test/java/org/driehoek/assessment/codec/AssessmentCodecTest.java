package org.driehoek.assessment.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.HeldTalk;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Phase;
import org.junit.jupiter.api.Test;

class AssessmentCodecTest {

    private final AssessmentCodec codec = new AssessmentCodec();

    @Test
    void whatWasWrittenIsReadBack() {
        Assessment assessment = assessment(EndingKind.STALEMATE);

        assertThat(codec.read(codec.write(assessment))).isEqualTo(assessment);
    }

    @Test
    void withoutAnOverallFigureToo() {
        Assessment deferred = assessment(EndingKind.DEFERRED);

        assertThat(deferred.overall()).isNull();
        assertThat(codec.read(codec.write(deferred))).isEqualTo(deferred);
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        String document = codec.write(assessment(EndingKind.STALEMATE));

        assertThat(document).startsWith("{\"v\":1,");
        assertThat(codec.write(assessment(EndingKind.STALEMATE))).isEqualTo(document);
        assertThat(codec.write(codec.read(document))).isEqualTo(document);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.read("{\"v\":2,\"assessment\":{}}"));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.read("{\"v\":1}"));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.read("nothing"));
    }

    private static Assessment assessment(EndingKind ending) {
        HeldTalk talk = new HeldTalk()
                .says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.LABEL);
        return RuleAssessor.load().assess(talk.snapshot(), HeldTalk.rulebook(), talk.transcript(ending));
    }
}
