package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.assessment.Opportunity.Result;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Preparation.Counts;
import org.driehoek.talk.CueLife;
import org.junit.jupiter.api.Test;

class ChancesTest {

    private final HeldTalk teacher = new HeldTalk();

    @Test
    void whatIsSaidInItsPhaseTakesAStandingOpportunity() {
        teacher.says(Phase.OPENING, Act.GREET).says(Phase.GATHER, Act.OPEN_QUESTION);

        Chance asked = chance("ask-openly", EndingKind.STALEMATE);
        assertThat(asked.isTaken()).isTrue();
        assertThat(asked.from()).isEqualTo(2);
        assertThat(asked.turn()).isEqualTo(2);
        assertThat(asked.act()).isEqualTo(Act.OPEN_QUESTION);
    }

    @Test
    void whatIsSaidInAnotherPhaseDoesNot() {
        teacher.says(Phase.SHARE, Act.OPEN_QUESTION);

        assertThat(chance("ask-openly", EndingKind.STALEMATE).isMissed()).isTrue();
    }

    @Test
    void halfAnActTakesItInPartUnlessTheWholeFollows() {
        teacher.says(Phase.GATHER, Act.CLOSED_QUESTION);
        assertThat(chance("ask-openly", EndingKind.STALEMATE).isHalf()).isTrue();

        teacher.says(Phase.GATHER, Act.OPEN_QUESTION);
        assertThat(chance("ask-openly", EndingKind.STALEMATE).isTaken()).isTrue();
    }

    @Test
    void whatIsLeftOutIsMissedHoweverTheTalkEndsButNotWhenItIsPutOff() {
        teacher.says(Phase.OPENING, Act.GREET);

        for (EndingKind ending : EndingKind.values()) {
            Result expected = ending == EndingKind.DEFERRED ? Result.VOID : Result.MISSED;
            assertThat(chance("close", ending).end()).as(ending.id()).isEqualTo(expected);
        }
    }

    @Test
    void whatNobodyCouldSayIsVoid() {
        teacher.withoutMovesFor(Act.TIME_CHECK).says(Phase.OPENING, Act.TIMEFRAME);

        assertThat(chance("watch-time", EndingKind.STALEMATE).end()).isEqualTo(Result.VOID);
    }

    @Test
    void aCueEndsAsTheTalkSaysAndKnowsTheActThatTookIt() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("worry", Dimension.EMOTION)
                .cue("more", Dimension.LISTENING)
                .cue("late", Dimension.LISTENING)
                .says(Phase.GATHER, Act.REFLECT_FEELING)
                .cueEnds("worry", CueLife.TAKEN)
                .isSilent(Phase.GATHER)
                .cueEnds("more", CueLife.HALF_TAKEN);

        Chance worry = chance("worry", EndingKind.STALEMATE);
        assertThat(worry.isTaken()).isTrue();
        assertThat(worry.from()).isEqualTo(2);
        assertThat(worry.turn()).isEqualTo(2);
        assertThat(worry.act()).isEqualTo(Act.REFLECT_FEELING);
        assertThat(chance("more", EndingKind.STALEMATE).act()).isEqualTo(Act.SILENCE);
        assertThat(chance("late", EndingKind.STALEMATE).end()).isEqualTo(Result.VOID);
    }

    @Test
    void aCueThatOpensAgainIsAnotherOpportunity() {
        teacher.says(Phase.GATHER, Act.OPEN_QUESTION)
                .cue("worry", Dimension.EMOTION)
                .says(Phase.GATHER, Act.REFLECT_FEELING)
                .cueEnds("worry", CueLife.TAKEN)
                .cue("worry", Dimension.EMOTION)
                .says(Phase.GATHER, Act.INFO_FACT)
                .cueEnds("worry", CueLife.MISSED);

        assertThat(chance("worry", EndingKind.STALEMATE).isTaken()).isTrue();
        assertThat(chance("worry@2", EndingKind.STALEMATE).isMissed()).isTrue();
    }

    @Test
    void thePreparationCountsAsItsAuthorSaid() {
        teacher.prepared("place", Counts.TAKEN)
                .prepared("time", Counts.HALF)
                .prepared("coffee", null)
                .says(Phase.OPENING, Act.GREET);

        List<Chance> prepared = Chances.of(teacher.course(EndingKind.STALEMATE)).stream()
                .filter(chance -> chance.kind() == Kind.PREPARED)
                .toList();
        assertThat(prepared).extracting(Chance::id).containsExactly("prepare:place", "prepare:time");
        assertThat(prepared).extracting(Chance::end).containsExactly(Result.TAKEN, Result.HALF);
        assertThat(prepared).extracting(Chance::dimension).containsOnly(Dimension.STRUCTURE);
    }

    private Chance chance(String id, EndingKind ending) {
        return Chances.of(teacher.course(ending)).stream()
                .filter(chance -> chance.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
