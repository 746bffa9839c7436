package org.driehoek.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.driehoek.assessment.Assessment;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.TurnOutcome;
import org.driehoek.talk.rules.RuleParent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scenario "Tafels en tranen" promises as a whole. */
class TafelsEnTranenTest {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final Reactions HENK = RuleParent.load();
    private static final Snapshot SNAPSHOT = CONTENT.scenarios().stream()
            .filter(snapshot -> snapshot.scenario().id().equals("tafels-en-tranen"))
            .findFirst()
            .orElseThrow();
    private static final Scenario SCENARIO = SNAPSHOT.scenario();
    private static final Rulebook RULEBOOK = Objects.requireNonNull(CONTENT.rulebook());
    private static final List<Held> PLAYED =
            played().map(TafelsEnTranenTest::hold).toList();
    private static final List<Held> BY_LOT = LongStream.range(0, 400)
            .mapToObj(seed -> Held.byLot(seed, SNAPSHOT, RULEBOOK, HENK))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"feeling-first", "facts-and-choice"})
    void aGoodWayEndsInAgreementWithEveryTargetCompetentOrStrong(String way) {
        Held held = hold(talk(way));
        Assessment assessment = RuleAssessor.load().assess(SNAPSHOT, RULEBOOK, held.transcript());
        assertThat(kind(held)).isEqualTo(EndingKind.AGREEMENT);
        for (Dimension target : SCENARIO.target()) {
            assertThat(assessment.result(target).level()).as(target.id()).isIn(Level.COMPETENT, Level.STRONG);
        }
    }

    @Test
    void theTwoGoodWaysShareLessThanHalfOfTheirMoves() {
        List<String> first = talk("feeling-first").moves();
        List<String> second = talk("facts-and-choice").moves();
        List<String> shared = first.stream().filter(second::contains).toList();
        assertThat(shared.size() * 2).as("shared: %s", shared).isLessThan(Math.min(first.size(), second.size()));
    }

    @Test
    void theBestSentenceIsTheLongestInAtMostFortyPercentOfCases() {
        Credit credit = new Credit(SCENARIO, RULEBOOK.rubric());
        List<Held.Choice> choices = Stream.concat(PLAYED.stream(), BY_LOT.stream())
                .flatMap(held -> held.choices().stream())
                .filter(choice -> choice.offer().moves().size() >= 3)
                .toList();
        long longest = choices.stream().filter(credit::bestIsLongest).count();
        assertThat(100 * longest / choices.size())
                .as("%d of %d", longest, choices.size())
                .isLessThanOrEqualTo(40);
    }

    @Test
    void theSentencesOfATopicAreAboutAsLongAsEachOther() {
        for (String topic : SCENARIO.topics().keySet()) {
            List<Move> moves = SCENARIO.moves().values().stream()
                    .filter(move -> move.topic().equals(topic))
                    .toList();
            double mean = moves.stream().mapToInt(Credit::words).average().orElseThrow();
            for (Move move : moves) {
                assertThat((double) Credit.words(move)).as(move.id()).isCloseTo(mean, within(mean / 5));
            }
        }
    }

    @Test
    void everyEndingEventAndFactIsReachedByATalkThatSomeoneWroteDown() {
        Set<String> endings = new TreeSet<>();
        Set<String> events = new TreeSet<>();
        Set<String> facts = new TreeSet<>();
        for (Held held : PLAYED) {
            endings.add(held.transcript().ending().orElseThrow());
            for (TurnOutcome turn : held.transcript().turns()) {
                Stream.ofNullable(turn.event()).forEach(events::add);
                Stream.ofNullable(turn.told()).forEach(facts::add);
            }
        }
        assertThat(endings)
                .containsExactlyInAnyOrderElementsOf(SCENARIO.endings().keySet());
        assertThat(facts).containsExactlyInAnyOrderElementsOf(SCENARIO.facts().keySet());
        assertThat(events).hasSameSizeAs(SCENARIO.events());
    }

    @Test
    void everySentenceIsSaidInSomeTalk() {
        Set<String> never = new TreeSet<>(SCENARIO.moves().keySet());
        for (Held held : both()) {
            for (TurnOutcome turn : held.transcript().turns()) {
                if (turn.input() instanceof Input.Said said) {
                    never.remove(said.move());
                }
            }
        }
        assertThat(SCENARIO.moves()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(never).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceIsDrawn(Path face) {
        assertThat(face).isRegularFile();
    }

    private static List<Path> faces() {
        List<Path> faces = new ArrayList<>();
        for (Cast character : SCENARIO.cast().values()) {
            for (Mood mood : EnumSet.allOf(Mood.class)) {
                faces.add(Path.of("content", "portraits", character.portrait(), mood.id() + ".svg"));
            }
        }
        return faces;
    }

    private static List<Held> both() {
        return Stream.concat(PLAYED.stream(), BY_LOT.stream()).toList();
    }

    private static Stream<PlayedTalk> played() {
        return CONTENT.talks().stream().filter(talk -> talk.scenario().equals("tafels-en-tranen"));
    }

    private static PlayedTalk talk(String name) {
        return played().filter(talk -> talk.file().endsWith("/" + name + ".talk.yaml"))
                .findFirst()
                .orElseThrow();
    }

    private static Held hold(PlayedTalk talk) {
        return Held.of(talk, SNAPSHOT, RULEBOOK, HENK);
    }

    private static EndingKind kind(Held held) {
        String ending = held.transcript().ending().orElseThrow();
        return Objects.requireNonNull(SCENARIO.endings().get(ending)).kind();
    }
}
