package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoachingTest {

    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void aSignalThatWasPassedOverGetsTheSentenceThatWasOfferedThere() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("worry", Dimension.EMOTION)
                .says(Phase.GATHER, Act.INFO_FACT)
                .says(Phase.GATHER, Act.EXAMPLE)
                .cueEnds("worry", CueLife.MISSED);

        Card card = card(Dimension.EMOTION);

        assertThat(card.id()).isEqualTo("emotion-ignored");
        assertThat(card.example().nl()).isEqualTo("“reflect-feeling-gather”");
        assertThat(card.rules()).contains("card.most-lost", "card.offered", "emotion.passed-over");
        assertThat(Objects.requireNonNull(card.moment()).turn()).isEqualTo(2);
        assertThat(card.moment().words().nl())
                .isEqualTo("Beurt 2: Henk zei net “opening” Henk keek open (spanning 40, vertrouwen 40).");
        assertThat(nl(card.why()))
                .contains("Beurten 2–3: doorgaan terwijl de ouder een gevoel laat zien.")
                .contains("De voorbeeldzin stond in beurt 2 tussen je keuzes.");
        assertThat(card.sources()).isNotEmpty();
    }

    @Test
    void aFeelingThatWasContradictedGetsAnotherCardThanOneThatWasIgnored() {
        teacher.says(Phase.GATHER, Act.REFLECT_FEELING)
                .says(Phase.GATHER, Act.MINIMISE)
                .feels(Variable.TENSION, 60);

        Card card = card(Dimension.EMOTION);

        assertThat(card.id()).isEqualTo("emotion-contradicted");
        assertThat(Objects.requireNonNull(card.moment()).words().en())
                .isEqualTo("Turn 2: you said “turn 2” Henk looked open (tension 40, trust 40).");
        assertThat(card.rules()).contains("emotion.minimised");
    }

    @Test
    void aSummaryThatWasNeverGivenIsAskedFor() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.GATHER, Act.PROBE)
                .says(Phase.PLAN, Act.PLAN)
                .says(Phase.CLOSE, Act.CLOSE);

        Card card = card(Dimension.LISTENING);

        assertThat(card.id()).isEqualTo("listening-summary");
        assertThat(nl(card.why())).contains("Wat ontbrak: samenvatten wat je hoorde.");
    }

    @Test
    void aSentenceThatWasNotOfferedComesFromTheSameTopicAndIsCalledThat() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.LABEL)
                .says(Phase.CLOSE, Act.CLOSE);

        Card card = card(Dimension.CLARITY);

        assertThat(card.id()).isEqualTo("clarity-seen");
        assertThat(card.rules()).contains("card.same-topic");
        assertThat(card.example().nl()).isEqualTo("“example-share”");
    }

    @Test
    void whereTheScenarioHasNothingToSayTheCardsOwnExampleStands() {
        teacher.withoutMovesFor(Act.INFO_FACT, Act.EXAMPLE, Act.PLAYBACK)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.SHARE, Act.LABEL)
                .says(Phase.CLOSE, Act.CLOSE);

        Card card = card(Dimension.CLARITY);

        assertThat(card.rules()).contains("card.example").doesNotContain("card.offered", "card.same-topic");
        assertThat(card.example().nl()).isEqualTo("Dinsdag stopte hij na drie sommen en keek naar de deur.");
    }

    @Test
    void theDimensionIsOneThatIsWithinReachOrTheOneThatMatteredMost() {
        teacher.says(Phase.OPENING, Act.GREET, Act.SET_GOAL)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.PLAN, Act.ADVICE)
                .says(Phase.CLOSE, Act.CLOSE);

        Card card = Objects.requireNonNull(feedback().card());

        assertThat(card.rules()).containsAnyOf("card.within-reach", "card.mattered-most");
        assertThat(nl(card.why()))
                .contains(HeldTalk.rulebook()
                        .rubric()
                        .entry(card.dimension())
                        .name()
                        .nl());
    }

    @Test
    void wordingOfAnOlderTalkGivesTheGeneralCardWithoutReasons() {
        var cards = new LinkedHashMap<>(TEXTS.cards());
        cards.replaceAll((_, all) -> List.of(all.getLast()));
        var sentences = new TreeMap<>(TEXTS.sentences());
        sentences.keySet().removeIf(name -> name.startsWith("card-"));
        FeedbackTexts older =
                new FeedbackTexts(TEXTS.hash(), TEXTS.json(), TEXTS.rules(), cards, sentences, TEXTS.hints());
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION).says(Phase.GATHER, Act.MINIMISE);

        Card card = card(Dimension.EMOTION, older);

        assertThat(card.id()).isEqualTo("emotion");
        assertThat(card.why()).isNull();
        assertThat(card.moment()).isNull();
    }

    private Card card(Dimension dimension) {
        return card(dimension, TEXTS);
    }

    private Card card(Dimension dimension, FeedbackTexts texts) {
        Transcript transcript = teacher.transcript(EndingKind.STALEMATE);
        Course course = Course.of(teacher.snapshot(), HeldTalk.rulebook(), transcript);
        Sentences sentences = new Sentences(texts);
        CueLines cues = new CueLines(teacher.snapshot());
        Assessment assessment = RuleAssessor.load().assess(teacher.snapshot(), HeldTalk.rulebook(), transcript);
        Coaching coaching = new Coaching(
                course,
                assessment,
                sentences,
                new ParentReaction(course, sentences),
                cues,
                new Examples(course, cues),
                one -> sentences.fill(
                        one.from() == one.turn() ? "where-turn" : "where-turns",
                        Sentences.Slot.of("from", one.from()),
                        Sentences.Slot.of("turn", one.turn())));
        return coaching.card(dimension);
    }

    private Feedback feedback() {
        Transcript transcript = teacher.transcript(EndingKind.STALEMATE);
        Assessment assessment = RuleAssessor.load().assess(teacher.snapshot(), HeldTalk.rulebook(), transcript);
        return FeedbackWriter.write(teacher.snapshot(), HeldTalk.rulebook(), TEXTS, transcript, assessment);
    }

    private static String nl(@Nullable Text text) {
        return Objects.requireNonNull(text).nl();
    }
}
