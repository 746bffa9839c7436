package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.driehoek.scenario.Move;
import org.driehoek.scenario.Reply;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;

/** What authors write becomes records. */
class ContentCompilerTest {

    private final Compilation compilation = Contents.fixture();

    @Test
    void the_fixture_compiles_without_a_finding() {
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.scenarios()).hasSize(1);
        assertThat(compilation.rulebook()).isNotNull();
        assertThat(compilation.feedback()).isNotNull();
        assertThat(compilation.talks()).hasSize(1);
    }

    @Test
    void a_scenario_keeps_what_its_author_wrote_in_order() {
        Scenario scenario = snapshot().scenario();
        assertThat(scenario.main().id()).isEqualTo("sam");
        assertThat(scenario.topics().keySet()).containsExactly("welcome", "evenings", "plan", "goodbye");
        assertThat(scenario.endings().keySet())
                .containsExactly("walk-out", "agreement", "half-way", "stalemate", "out-of-time");
        Move ask = Objects.requireNonNull(scenario.moves().get("ask-evenings"));
        assertThat(ask.replies()).extracting(Reply::when).last().isNull();
        assertThat(ask.features().questions()).isEqualTo(1);
        assertThat(Objects.requireNonNull(scenario.moves().get("explain-avi"))
                        .features()
                        .jargon())
                .isEmpty();
    }

    @Test
    void a_persona_has_a_line_for_every_stance_and_a_start_for_every_variable() {
        var persona = snapshot().personaOf(snapshot().scenario().main());
        assertThat(persona.lines().keySet()).containsExactly(Stance.values());
        assertThat(persona.start()).containsEntry(Variable.AFFILIATION, -5);
        assertThat(persona.sensitivityTo("advice.unasked")).isEqualTo(140);
    }

    @Test
    void a_snapshot_compiles_again_from_its_json() {
        Snapshot snapshot = snapshot();
        assertThat(snapshot.hash()).hasSize(64);
        assertThat(SnapshotReader.snapshot(snapshot.json())).isEqualTo(snapshot);
    }

    @Test
    void all_content_that_comes_with_the_program_compiles_again_from_its_json() {
        Compilation packaged = ContentCompiler.compile(ContentSource.packaged());
        assertThat(packaged.diagnostics()).filteredOn(Diagnostic::error).isEmpty();
        assertThat(packaged.scenarios())
                .isNotEmpty()
                .allSatisfy(snapshot ->
                        assertThat(SnapshotReader.snapshot(snapshot.json())).isEqualTo(snapshot));
        var rulebook = Objects.requireNonNull(packaged.rulebook());
        assertThat(SnapshotReader.rulebook(rulebook.json())).isEqualTo(rulebook);
        var feedback = Objects.requireNonNull(packaged.feedback());
        assertThat(SnapshotReader.feedback(feedback.json())).isEqualTo(feedback);
    }

    @Test
    void a_rulebook_and_feedback_texts_compile_again_from_their_json() {
        var rulebook = Objects.requireNonNull(compilation.rulebook());
        assertThat(SnapshotReader.rulebook(rulebook.json())).isEqualTo(rulebook);
        var feedback = Objects.requireNonNull(compilation.feedback());
        assertThat(SnapshotReader.feedback(feedback.json())).isEqualTo(feedback);
    }

    @Test
    void comments_and_quotes_do_not_change_a_snapshot_but_words_do() throws Exception {
        String file = "scenarios/lezen-thuis/scenario.yaml";
        String text = java.nio.file.Files.readString(Contents.FIXTURE.resolve(file));
        var same = Contents.edited()
                .with(
                        file,
                        "# Another comment.\n" + text.replace("acts: [greet, thank]", "acts: ['greet', \"thank\"]"));
        assertThat(same.compile().scenarios().getFirst().hash())
                .isEqualTo(snapshot().hash());
        var other = Contents.edited().with(file, text.replace("en: Hello.", "en: Good day."));
        assertThat(other.compile().scenarios().getFirst().hash())
                .isNotEqualTo(snapshot().hash());
    }

    @Test
    void the_packaged_content_is_found_on_the_class_path() {
        ContentSource packaged = ContentSource.packaged();
        assertThat(packaged.files()).contains("lexicon/nl.yaml");
        assertThat(packaged.portraits()).containsKey("pupil-noor");
    }

    private Snapshot snapshot() {
        return compilation.scenarios().getFirst();
    }
}
