package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding has an example, and every example is found where it stands. */
class BrokenContentTest {

    static List<BrokenExample> examples() {
        return BrokenExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_broken_example_is_found_in_its_line_and_nothing_else_is(BrokenExample example) {
        List<Diagnostic> found = example.compile().diagnostics();
        assertThat(found).isNotEmpty();
        if (example.expected().isEmpty()) {
            assertThat(found).extracting(Diagnostic::code).containsOnly(example.code());
        } else {
            assertThat(found)
                    .as("%s", found)
                    .extracting(each -> new BrokenExample.Place(each.code(), each.file(), each.line()))
                    .containsExactlyInAnyOrderElementsOf(example.expected());
            assertThat(example.expected()).extracting(BrokenExample.Place::code).contains(example.code());
        }
    }

    @Test
    void every_code_has_an_example() {
        List<String> shown =
                new ArrayList<>(examples().stream().map(BrokenExample::code).toList());
        shown.add(Code.FILE_TOO_LARGE.id());
        for (Code code : Code.values()) {
            assertThat(shown).as("an example of " + code).contains(code.id());
        }
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_refused_unread() {
        byte[] large = "# a long comment\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        Compilation compilation =
                Contents.edited().with("scenarios/large/scenario.yaml", large).compile();
        assertThat(compilation.diagnostics()).extracting(Diagnostic::code).containsExactly("SC0001");
        assertThat(compilation.scenarios()).hasSize(1);
    }

    @Test
    void a_broken_scenario_leaves_the_others_alone() {
        Compilation compilation = new BrokenExample(BrokenExample.ROOT.resolve("SC0018")).compile();
        assertThat(compilation.scenarios())
                .extracting(snapshot -> snapshot.scenario().id())
                .containsExactly("lezen-thuis");
        assertThat(compilation.rulebook()).isNotNull();
    }

    @Test
    void a_broken_rubric_leaves_no_rulebook() {
        Compilation compilation = new BrokenExample(BrokenExample.ROOT.resolve("SC0080")).compile();
        assertThat(compilation.rulebook()).isNull();
        assertThat(compilation.feedback()).isNotNull();
    }
}
