package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.HeldTalk;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity;
import org.driehoek.assessment.Scoring;
import org.driehoek.assessment.codec.AssessmentCodec;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation.Counts;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

class RuleAssessorTest {

    private static final Assessor ASSESSOR = RuleAssessor.load();

    private static HeldTalk attentive() {
        return new HeldTalk()
                .prepared("place", Counts.TAKEN)
                .says(Phase.OPENING, Act.GREET, Act.TIMEFRAME, Act.SET_GOAL, Act.ASK_AGENDA)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("worry", Dimension.EMOTION)
                .says(Phase.GATHER, Act.REFLECT_FEELING)
                .cueEnds("worry", CueLife.TAKEN)
                .tells("called-stupid")
                .says(Phase.GATHER, Act.PROBE)
                .says(Phase.GATHER, Act.SUMMARY, Act.SIGNPOST)
                .says(Phase.SHARE, Act.STRENGTH, Act.EXAMPLE)
                .says(Phase.SHARE, Act.INFO_FACT, Act.EXAMPLE)
                .says(Phase.PLAN, Act.INVITE_IDEA, Act.PUPIL_VOICE)
                .says(Phase.PLAN, Act.HOME_STEP, Act.OFFER_CHOICE, Act.STRENGTH)
                .agrees("darts", "henk")
                .says(Phase.PLAN, Act.PLAN)
                .agrees("group", "teacher")
                .says(Phase.PLAN, Act.PLAYBACK)
                .says(Phase.CLOSE, Act.FOLLOW_UP)
                .agrees("call", "teacher")
                .feels(Variable.UNDERSTANDING, 80)
                .feels(Variable.COMMITMENT, 70)
                .says(Phase.CLOSE, Act.CLOSE);
    }

    private static HeldTalk lecturing() {
        return new HeldTalk()
                .says(Phase.SHARE, Act.LABEL)
                .says(Phase.SHARE, Act.JARGON, Act.INFO_FACT)
                .cue("anger", Dimension.EMOTION)
                .says(Phase.SHARE, Act.DEFEND)
                .says(Phase.GATHER, Act.ADVICE)
                .cueEnds("anger", CueLife.MISSED)
                .says(Phase.PLAN, Act.ADVICE, Act.HOME_STEP)
                .agrees("drill", "teacher")
                .says(Phase.CLOSE, Act.CLOSE);
    }

    @Test
    void anAttentiveTalkIsStrongWhereItMatters() {
        Assessment assessment = assess(attentive(), EndingKind.AGREEMENT);

        for (Dimension dimension : List.of(
                Dimension.WELCOME,
                Dimension.LISTENING,
                Dimension.CLARITY,
                Dimension.HOME_SUPPORT,
                Dimension.AGREEMENTS)) {
            assertThat(assessment.result(dimension).level()).as(dimension.id()).isEqualTo(Level.STRONG);
        }
        assertThat(assessment.observations()).noneMatch(found -> found.verdict().violation());
        assertThat(assessment.overall()).isNotNull().isGreaterThan(850);
    }

    @Test
    void aLecturingTalkIsNot() {
        Assessment assessment = assess(lecturing(), EndingKind.SHAM);

        assertThat(assessment.results()).allMatch(result -> result.level().number() <= Level.EMERGING.number());
        assertThat(assessment.observations())
                .extracting(found -> found.rule() + " @" + found.turn())
                .contains(
                        "welcome.problem-first @1",
                        "clarity.labelled @1",
                        "clarity.term-unexplained @2",
                        "emotion.defended @3",
                        "emotion.passed-over @4",
                        "reciprocity.early-advice @4",
                        "structure.early-plan @5",
                        "home-support.burden-agreed @5",
                        "agreements.one-sided @5");
    }

    @Test
    void aCriticalBreachBringsCareToOneEvenWithoutOpportunities() {
        HeldTalk talk = new HeldTalk().says(Phase.SHARE, Act.THIRD_PARTY);

        assertThat(assess(talk, EndingKind.STALEMATE).result(Dimension.CARE).level())
                .isEqualTo(Level.HINDERING);
    }

    @Test
    void puttingOffTheTalkHoldsNothingAgainstTheTeacher() {
        HeldTalk talk = new HeldTalk().says(Phase.OPENING, Act.GREET).says(Phase.PLAN, Act.FOLLOW_UP);

        Assessment assessment = assess(talk, EndingKind.DEFERRED);

        assertThat(assessment.opportunities()).noneMatch(one -> one.result() == Opportunity.Result.MISSED);
        assertThat(assessment.overall()).isNull();
    }

    @Test
    void everyOpportunityHasOneRuleThatJudgedItAndVoidOnesHaveNone() {
        Assessment assessment = assess(lecturing(), EndingKind.SHAM);

        for (Opportunity opportunity : assessment.opportunities()) {
            assertThat(opportunity.rule() == null)
                    .as(opportunity.id())
                    .isEqualTo(opportunity.result() == Opportunity.Result.VOID);
        }
    }

    @Test
    void neitherTheOrderOfFactsNorRepetitionChangesAnything() {
        HeldTalk talk = lecturing();
        AssessmentCodec codec = new AssessmentCodec();
        String once = codec.write(assess(talk, EndingKind.SHAM));
        Scoring scoring = Scoring.of(talk.snapshot(), HeldTalk.rulebook(), talk.transcript(EndingKind.SHAM));
        List<Object> facts = new ArrayList<>(TalkFacts.of(scoring));
        Collections.reverse(facts);
        Findings found = new Findings();

        RuleAssessor.fire(BuiltRules.load(), facts, found);

        assertThat(codec.write(scoring.judge(found.observations(), ASSESSOR.version())))
                .isEqualTo(once);
        assertThat(codec.write(assess(talk, EndingKind.SHAM))).isEqualTo(once);
    }

    @Test
    void observationsStandInTheOrderOfTheTalk() {
        assertThat(assess(attentive(), EndingKind.AGREEMENT).observations())
                .isSortedAccordingTo((one, other) -> Integer.compare(one.turn(), other.turn()))
                .anyMatch(found -> found.verdict() == Verdict.CREDIT && found.turn() == 0);
    }

    @Test
    void theVersionIsTheHashOfTheRulesAsWritten() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/driehoek/assessment/rules"))) {
            files.sorted().map(RuleAssessorTest::bytes).forEach(digest::update);
        }

        assertThat(ASSESSOR.version()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void partsThatAreMissingLeaveATalkEmergingUnlessThePlanCameFirstAsWell() {
        HeldTalk unfinished = new HeldTalk()
                .prepared("place", Counts.TAKEN)
                .says(Phase.OPENING, Act.GREET, Act.SET_GOAL, Act.SIGNPOST, Act.TIME_CHECK)
                .says(Phase.GATHER, Act.OPEN_QUESTION);
        HeldTalk backToFront = new HeldTalk()
                .prepared("place", Counts.TAKEN)
                .says(Phase.OPENING, Act.GREET, Act.SET_GOAL, Act.SIGNPOST, Act.TIME_CHECK)
                .says(Phase.PLAN, Act.HOME_STEP);

        assertThat(assess(unfinished, EndingKind.STALEMATE)
                        .result(Dimension.STRUCTURE)
                        .level())
                .isEqualTo(Level.EMERGING);
        assertThat(assess(backToFront, EndingKind.STALEMATE)
                        .result(Dimension.STRUCTURE)
                        .level())
                .isEqualTo(Level.HINDERING);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assess(HeldTalk talk, EndingKind ending) {
        return ASSESSOR.assess(talk.snapshot(), HeldTalk.rulebook(), talk.transcript(ending));
    }
}
