package org.driehoek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.Input;
import org.driehoek.talk.Talk;
import org.driehoek.talk.rules.RuleParent;
import org.driehoek.talk.rules.RuleTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario on offer is proved, a little each day. */
@Tag("proof")
class LibraryProofTest {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final Prover PROVER = Prover.load();

    static Stream<Snapshot> offered() {
        return CONTENT.scenarios().stream()
                .filter(snapshot -> snapshot.scenario().offered());
    }

    private static Proof prove(Snapshot snapshot, Effort effort) {
        return PROVER.prove(snapshot, Objects.requireNonNull(CONTENT.rulebook()), effort, _ -> {}, Stopper.NEVER);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void nothingInItIsRefusedAndSkillShows(Snapshot snapshot) {
        Proof proof = prove(snapshot, Effort.DAILY);

        assertThat(proof.findings())
                .filteredOn(finding -> finding.code().weight() == Finding.Weight.REFUSED)
                .isEmpty();
        assertThat(proof.depth()).isGreaterThanOrEqualTo(2);
        assertThat(mean(proof, Student.SKILLED, snapshot) - mean(proof, Student.NOVICE, snapshot))
                .as("how much higher skilled students come than novices, in hundredths of a level")
                .isGreaterThan(50);
    }

    private static int mean(Proof proof, Student student, Snapshot snapshot) {
        List<Dimension> targets = snapshot.scenario().target();
        return targets.stream().mapToInt(proof.cohort(student)::meanLevel).sum() / targets.size();
    }

    @ParameterizedTest
    @MethodSource("offered")
    void whatIsProvedToBeImpossibleIsNeverSeenAndWhatIsShownCanBePlayed(Snapshot snapshot) {
        Proof proof = prove(snapshot, new Effort(2_000, 100, 20, 0, 7));
        Ground ground = new Ground(
                snapshot, Objects.requireNonNull(CONTENT.rulebook()), RuleParent.load(), RuleAssessor.load());

        List<Thing> never = Ranges.neverIn(ground, RuleTable.load());
        assertThat(never).noneMatch(proof.shown()::containsKey);
        for (Map.Entry<Thing, Shown> shown : proof.shown().entrySet()) {
            Talk talk = ground.opened(shown.getValue().prepare());
            for (String move : shown.getValue().moves()) {
                talk = talk.after(talk.hear(Input.parse(move)));
            }
            Coverage seen = new Coverage();
            seen.see(talk.transcript());
            assertThat(seen.has(shown.getKey())).as("%s", shown.getKey()).isTrue();
        }
    }

    @Test
    void aFactWhoseGateNeverOpensIsRefused() {
        Compilation content = ContentCompiler.compile(new OneGateShut(ContentSource.folder(Path.of("content"))));
        Snapshot snapshot = content.scenarios().stream()
                .filter(each -> each.scenario().id().equals("tafels-en-tranen"))
                .findFirst()
                .orElseThrow();
        String first = snapshot.scenario().facts().firstEntry().getKey();

        List<Finding> proved = PROVER.proved(snapshot, Objects.requireNonNull(content.rulebook()));

        assertThat(proved)
                .filteredOn(finding -> finding.code() == Finding.Code.NEVER_TOLD)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).isEqualTo("The fact '" + first + "' can never be told."));
    }

    /** The content with a gate that asks for more turns than a talk has. */
    private record OneGateShut(ContentSource whole) implements ContentSource {

        @Override
        public List<String> files() {
            return whole.files().stream()
                    .filter(file -> !file.contains("/talks/"))
                    .toList();
        }

        @Override
        public byte[] read(String file) throws IOException {
            String text = new String(whole.read(file), StandardCharsets.UTF_8);
            String shut = file.contains("tafels-en-tranen")
                    ? text.replaceFirst("(?m)^    gate: .*$", "    gate: turn > 90")
                    : text;
            return shut.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public SequencedMap<String, List<String>> portraits() {
            return whole.portraits();
        }
    }

    @Test
    void theSameSeedGivesTheSameProof() {
        Snapshot snapshot = offered().findFirst().orElseThrow();
        Effort effort = new Effort(1_000, 50, 20, 1, 3);
        assertThat(prove(snapshot, effort)).isEqualTo(prove(snapshot, effort));
    }

    @Test
    void aProofThatIsStoppedStops() {
        Snapshot snapshot = offered().findFirst().orElseThrow();
        assertThatThrownBy(() -> PROVER.prove(
                        snapshot,
                        Objects.requireNonNull(CONTENT.rulebook()),
                        Effort.WHOLE,
                        _ -> {},
                        Stopper.when(() -> true)))
                .isInstanceOf(CancellationException.class);
    }
}
