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
import java.util.stream.Stream;
import org.driehoek.scenario.Cast;
import org.driehoek.scenario.Ending;
import org.driehoek.scenario.EndingKind;
import org.driehoek.scenario.Mood;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Scenario;
import org.driehoek.talk.Input;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scenario of the library promises as a whole. */
class EveryScenarioTest {

    private static final List<HeldScenario> LIBRARY = HeldScenario.library(Path.of("content"));

    static List<HeldScenario> library() {
        return LIBRARY;
    }

    @ParameterizedTest
    @MethodSource("library")
    void thereIsEnoughToSayToFindAndToHappen(HeldScenario held) {
        Scenario scenario = held.scenario();
        assertThat(scenario.moves()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(scenario.facts()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenario.events()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(held.played()).hasSizeGreaterThanOrEqualTo(4);
        Set<EndingKind> kinds = EnumSet.noneOf(EndingKind.class);
        scenario.endings().values().stream().map(Ending::kind).forEach(kinds::add);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(4).contains(EndingKind.AGREEMENT, EndingKind.SHAM);
    }

    @ParameterizedTest
    @MethodSource("library")
    void twoGoodWaysEndInAgreementWithEveryTargetCompetentOrStrongAndShareLessThanHalfOfTheirMoves(HeldScenario held) {
        List<List<String>> good = held.goodWays();
        assertThat(good).hasSizeGreaterThanOrEqualTo(2);
        assertThat(good.stream().anyMatch(one -> good.stream().anyMatch(other -> differ(one, other))))
                .as("good ways that differ among %s", good)
                .isTrue();
    }

    private static boolean differ(List<String> one, List<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared * 2 < Math.min(one.size(), other.size());
    }

    @ParameterizedTest
    @MethodSource("library")
    void theBestSentenceIsTheLongestInAtMostFortyPercentOfCases(HeldScenario held) {
        Credit credit = new Credit(held.scenario(), held.rulebook().rubric());
        List<Held.Choice> choices = held.all().stream()
                .flatMap(talk -> talk.choices().stream())
                .filter(choice -> choice.offer().moves().size() >= 3)
                .toList();
        long longest = choices.stream().filter(credit::bestIsLongest).count();
        assertThat(100 * longest / choices.size())
                .as("%d of %d", longest, choices.size())
                .isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("library")
    void theSentencesOfATopicAreAboutAsLongAsEachOther(HeldScenario held) {
        for (String topic : held.scenario().topics().keySet()) {
            List<Move> moves = held.scenario().moves().values().stream()
                    .filter(move -> move.topic().equals(topic))
                    .toList();
            double mean = moves.stream().mapToInt(Credit::words).average().orElseThrow();
            for (Move move : moves) {
                assertThat((double) Credit.words(move)).as(move.id()).isCloseTo(mean, within(mean / 5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyEndingEventAndFactIsReachedByATalkThatSomeoneWroteDown(HeldScenario held) {
        Set<String> endings = new TreeSet<>();
        Set<String> events = new TreeSet<>();
        Set<String> facts = new TreeSet<>();
        for (Held talk : held.played()) {
            endings.add(talk.transcript().ending().orElseThrow());
            for (TurnOutcome turn : talk.transcript().turns()) {
                Stream.ofNullable(turn.event()).forEach(events::add);
                Stream.ofNullable(turn.told()).forEach(facts::add);
            }
        }
        Scenario scenario = held.scenario();
        assertThat(endings)
                .containsExactlyInAnyOrderElementsOf(scenario.endings().keySet());
        assertThat(facts).containsExactlyInAnyOrderElementsOf(scenario.facts().keySet());
        assertThat(events).hasSameSizeAs(scenario.events());
    }

    @ParameterizedTest
    @MethodSource("library")
    void everySentenceIsSaidInSomeTalk(HeldScenario held) {
        Set<String> never = new TreeSet<>(held.scenario().moves().keySet());
        for (Held talk : held.all()) {
            for (TurnOutcome turn : talk.transcript().turns()) {
                if (turn.input() instanceof Input.Said said) {
                    never.remove(said.move());
                }
            }
        }
        assertThat(never).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyParentHasSomethingToThinkAtEverySentence(HeldScenario held) {
        for (Held talk : held.all()) {
            for (TurnOutcome turn : talk.transcript().turns()) {
                assertThat(turn.lines())
                        .as("turn %d: %s", turn.turn(), turn.input())
                        .allSatisfy(line -> assertThat(line.thought()).isNotNull());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void everyFaceIsDrawn(HeldScenario held) {
        assertThat(faces(held.scenario())).allSatisfy(face -> assertThat(face).isRegularFile());
    }

    private static List<Path> faces(Scenario scenario) {
        List<Path> faces = new ArrayList<>();
        for (Cast character : scenario.cast().values()) {
            for (Mood mood : EnumSet.allOf(Mood.class)) {
                String portrait = Objects.requireNonNull(character.portrait());
                faces.add(Path.of("content", "portraits", portrait, mood.id() + ".svg"));
            }
        }
        return faces;
    }
}
