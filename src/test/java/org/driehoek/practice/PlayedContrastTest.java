package org.driehoek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.driehoek.library.Edition;
import org.driehoek.scenario.Contrast;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.Variable;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.Transcript;
import org.driehoek.talk.rules.RuleParent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of our own scenarios are played by the engine: what they claim to show happens. */
class PlayedContrastTest {

    /** Trust, tension and understanding together differ by at least this much, in points, so that nobody has to search for it. */
    private static final int CLEAR = 25;

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final Reactions PARENT = RuleParent.load();

    @Test
    void thereIsOneForEachOfTheFirstThreeTalks() {
        assertThat(shown().map(each -> each.scenario().id()))
                .contains("lezen-lukt-nog-niet", "tafels-en-tranen", "vertel-eens-over-noor");
    }

    @TestFactory
    Stream<DynamicTest> bothVersionsCanBeHeldAndBeginAlike() {
        return each((played, scenario) -> {
            int shared = played.contrast().before().size();
            assertThat(played.once().turns().subList(0, shared))
                    .isEqualTo(played.twice().turns().subList(0, shared));
            assertThat(played.own(played.once()))
                    .hasSameSizeAs(played.contrast().once().moves());
            assertThat(played.own(played.twice()))
                    .hasSameSizeAs(played.contrast().twice().moves());
        });
    }

    @TestFactory
    Stream<DynamicTest> theParentIsClearlyBetterOffTheSecondTime() {
        return each((played, scenario) -> {
            int trust = end(played.twice(), scenario, Variable.TRUST) - end(played.once(), scenario, Variable.TRUST);
            int tension =
                    end(played.once(), scenario, Variable.TENSION) - end(played.twice(), scenario, Variable.TENSION);
            assertThat(trust).isPositive();
            assertThat(tension).isPositive();
            int understanding = end(played.twice(), scenario, Variable.UNDERSTANDING)
                    - end(played.once(), scenario, Variable.UNDERSTANDING);
            assertThat(trust + tension + understanding).isGreaterThanOrEqualTo(CLEAR);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsToBeSeenStandsBesideSomethingThatIsSaid() {
        return each((played, scenario) -> {
            for (Contrast.Version version : versions(played)) {
                assertThat(version.notes()).isNotEmpty();
                assertThat(version.moves())
                        .containsAll(
                                version.notes().stream().map(Contrast.Note::at).toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayIt() {
        return each((played, scenario) -> {
            for (Text text : texts(played.contrast())) {
                assertThat(text.nl()).isNotBlank();
                assertThat(text.en()).isNotBlank().isNotEqualTo(text.nl());
            }
        });
    }

    @Test
    void aMinuteOfItsOwnIsTheSameWheneverItIsPlayed() {
        Snapshot snapshot = shown().findFirst().orElseThrow();

        assertThat(played(snapshot)).isEqualTo(played(snapshot));
    }

    private interface Claim {
        void check(PlayedContrast played, Snapshot scenario);
    }

    private static Stream<DynamicTest> each(Claim claim) {
        return shown().map(snapshot ->
                DynamicTest.dynamicTest(snapshot.scenario().id(), () -> claim.check(played(snapshot), snapshot)));
    }

    private static Stream<Snapshot> shown() {
        return CONTENT.scenarios().stream()
                .filter(snapshot ->
                        snapshot.scenario().offered() && snapshot.scenario().contrast() != null);
    }

    private static PlayedContrast played(Snapshot snapshot) {
        Edition edition = new Edition(
                snapshot, Objects.requireNonNull(CONTENT.rulebook()), Objects.requireNonNull(CONTENT.feedback()));
        return PlayedContrast.of(
                edition, Objects.requireNonNull(snapshot.scenario().contrast()), PARENT);
    }

    private static int end(Transcript transcript, Snapshot snapshot, Variable variable) {
        String main = snapshot.scenario().main().id();
        return transcript.turns().getLast().states().stream()
                .filter(state -> state.character().equals(main))
                .findFirst()
                .orElseThrow()
                .disposition()
                .get(variable);
    }

    private static List<Contrast.Version> versions(PlayedContrast played) {
        return List.of(played.contrast().once(), played.contrast().twice());
    }

    private static List<Text> texts(Contrast contrast) {
        return Stream.of(
                        Stream.of(contrast.ask(), contrast.lesson()),
                        Stream.of(contrast.once(), contrast.twice()).map(Contrast.Version::title),
                        Stream.of(contrast.once(), contrast.twice())
                                .flatMap(version -> version.notes().stream())
                                .map(Contrast.Note::words))
                .flatMap(texts -> texts)
                .toList();
    }
}
