package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.driehoek.assessment.Feedback.Item;
import org.driehoek.assessment.Feedback.StoryLine;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation.Counts;
import org.driehoek.scenario.Source;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.talk.CueLife;
import org.driehoek.talk.Transcript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedbackWriterTest {

    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void aViolationIsToldByTurnOwnWordsReactionReasonAndABetterSentenceThatWasOffered() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.LABEL)
                .feels(Variable.TRUST, 28)
                .feels(Variable.RESISTANCE, 52);

        Item item = item("clarity.labelled", EndingKind.STALEMATE);

        assertThat(item.where().nl()).isEqualTo("Beurt 2");
        assertThat(item.where().en()).isEqualTo("Turn 2");
        assertThat(nl(item.ownWords())).isEqualTo("turn 2");
        assertThat(nl(item.effect())).isEqualTo("Hij knikt. Henk verloor vertrouwen (vertrouwen 40→28).");
        assertThat(en(item.effect())).isEqualTo("Hij knikt. Henk lost trust (trust 40→28).");
        assertThat(item.principle()).isNotNull();
        assertThat(item.sources()).extracting(Source::id).containsExactly("diversiteit-in-actie");
        assertThat(item.observation().certainty()).isEqualTo(100);
    }

    @Test
    void aMissedCueQuotesTheParentAndASentenceThatWouldHaveTakenIt() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("worry", Dimension.EMOTION)
                .says(Phase.GATHER, Act.INFO_FACT)
                .says(Phase.GATHER, Act.EXAMPLE)
                .cueEnds("worry", CueLife.MISSED);

        Item item = item("emotion.passed-over", EndingKind.STALEMATE);

        assertThat(item.where().nl()).isEqualTo("Beurten 2–3");
        assertThat(nl(item.effect())).startsWith("Henk zei: “opening” Daar ging je niet op in.");
        assertThat(item.tryThis()).isNotNull();
        assertThat(nl(item.tryThis())).isEqualTo("“‘reflect-feeling-gather’”");
    }

    @Test
    void anOmissionNamesTheEmptyWindowAndHasNoOwnWords() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.SHARE, Act.INFO_FACT).says(Phase.PLAN, Act.FUTURE);

        Item item = item("talents.left-out", EndingKind.STALEMATE);

        assertThat(item.where().nl()).isEqualTo("Beurten 1–2");
        assertThat(item.ownWords()).isNull();
        assertThat(nl(item.effect())).startsWith("Wat ontbrak: een sterke kant");
        assertThat(en(item.effect())).startsWith("Not yet in this talk: name a strength");
        assertThat(item.tryThis()).isNotNull();
    }

    @Test
    void thePreparationIsToldByTheChoiceThatWasMade() {
        teacher.prepared("place", Counts.MISSED).says(Phase.OPENING, Act.GREET);

        Item item = item("structure.badly-prepared", EndingKind.STALEMATE);

        assertThat(item.where().nl()).isEqualTo("Voor het gesprek");
        assertThat(nl(item.ownWords())).isEqualTo("place");
    }

    @Test
    void aCreditIsToldByWhatItDidAndNeedsNothingElseToTry() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION).feels(Variable.OPENNESS, 52);

        Item item = item("listening.open-question", EndingKind.STALEMATE);

        assertThat(nl(item.effect())).contains("openheid 40→52");
        assertThat(item.tryThis()).isNull();
    }

    @Test
    void theStoryMarksWhereTheTalkTurned() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .tells("called-stupid")
                .says(Phase.SHARE, Act.LABEL)
                .feels(Variable.TRUST, 10)
                .says(Phase.CLOSE, Act.CLOSE);

        List<StoryLine> story = feedback(EndingKind.STALEMATE).story();

        assertThat(story).extracting(StoryLine::turn).containsExactly(1, 2, 3, 4);
        assertThat(story)
                .filteredOn(StoryLine::turningPoint)
                .extracting(StoryLine::turn)
                .containsExactly(2, 3);
        assertThat(story.get(1).words().nl()).isEqualTo("Je zei: “turn 2” Toen vertelde Henk: “called-stupid”");
        assertThat(story.get(2).words().en()).isEqualTo("You said: “turn 3” Hij knikt. Henk lost trust (trust 40→10).");
    }

    @Test
    void thereAreAtMostTwoStrengthsAndThreePointsEachOfAnotherDimension() {
        teacher.says(Phase.OPENING, Act.GREET, Act.SET_GOAL)
                .says(Phase.GATHER, Act.OPEN_QUESTION)
                .says(Phase.GATHER, Act.SUMMARY)
                .says(Phase.SHARE, Act.LABEL)
                .says(Phase.PLAN, Act.ADVICE)
                .says(Phase.CLOSE, Act.CLOSE);

        Feedback feedback = feedback(EndingKind.STALEMATE);

        assertThat(feedback.strengths()).hasSize(2);
        assertThat(feedback.points()).hasSize(3);
        assertThat(feedback.points())
                .extracting(item -> item.observation().dimension())
                .doesNotHaveDuplicates();
        assertThat(feedback.points())
                .extracting(item -> item.observation().dimension())
                .contains(Objects.requireNonNull(feedback.card()).dimension());
        assertThat(feedback.wording()).isEqualTo(TEXTS.hash());
    }

    @Test
    void thePointsAreAboutDifferentTurnsAsLongAsThereIsMoreThanOneToSpeakAbout() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.GATHER, Act.LEADING_QUESTION)
                .says(Phase.PLAN, Act.LABEL, Act.PERSUADE, Act.BLAME, Act.FALSE_REASSURE, Act.JARGON)
                .says(Phase.CLOSE, Act.CLOSE);

        List<Item> points = feedback(EndingKind.STALEMATE).points();

        assertThat(points).hasSize(3);
        assertThat(points)
                .extracting(Item::ownWords)
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTurnIsSpokenAboutAgainWhenThereIsNothingElse() {
        teacher.says(Phase.PLAN, Act.LABEL, Act.BLAME, Act.MINIMISE);

        List<Item> points = feedback(EndingKind.WALK_OUT).points();

        assertThat(points).hasSize(3);
        assertThat(points)
                .extracting(Item::ownWords)
                .filteredOn(Objects::nonNull)
                .isNotEmpty();
    }

    @Test
    void aPreparationMayBeCalledLikeAnOpportunityThatStands() {
        teacher.prepared("time", Counts.MISSED).says(Phase.OPENING, Act.GREET).says(Phase.CLOSE, Act.CLOSE);

        assertThat(nl(item("structure.badly-prepared", EndingKind.STALEMATE).ownWords()))
                .isEqualTo("time");
        assertThat(nl(item("welcome.left-out", EndingKind.STALEMATE).effect())).startsWith("Wat ontbrak: ");
    }

    @Test
    void aBreachComesFirst() {
        teacher.says(Phase.OPENING, Act.GREET)
                .says(Phase.SHARE, Act.THIRD_PARTY)
                .says(Phase.SHARE, Act.INFO_FACT);

        assertThat(feedback(EndingKind.STALEMATE)
                        .points()
                        .getFirst()
                        .observation()
                        .rule())
                .isEqualTo("care.third-party-named");
    }

    @Test
    void theSameTalkGetsTheSameSentences() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.SHARE, Act.LABEL);

        assertThat(feedback(EndingKind.STALEMATE)).isEqualTo(feedback(EndingKind.STALEMATE));
    }

    private static String nl(@Nullable Text text) {
        return Objects.requireNonNull(text).nl();
    }

    private static String en(@Nullable Text text) {
        return Objects.requireNonNull(text).en();
    }

    private Item item(String rule, EndingKind ending) {
        return feedback(ending).all().stream()
                .filter(item -> item.observation().rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + rule));
    }

    private Feedback feedback(EndingKind ending) {
        Transcript transcript = teacher.transcript(ending);
        Assessment assessment = RuleAssessor.load().assess(teacher.snapshot(), HeldTalk.rulebook(), transcript);
        return FeedbackWriter.write(teacher.snapshot(), HeldTalk.rulebook(), TEXTS, transcript, assessment);
    }
}
