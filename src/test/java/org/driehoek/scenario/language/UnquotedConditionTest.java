package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where YAML takes the first sign of a condition for its own, the author is told to quote. */
class UnquotedConditionTest {

    private static final Path SCENARIO = Path.of("src/test/resources/broken/SC0090/scenarios/kort/scenario.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!told('secret')",
                "! told('secret') && trust > 3",
                "'angry' == mood",
                "\"angry\" == mood && trust > 3",
                "*trust > 3",
                "&trust > 3",
                "[trust] > 3",
                "{trust: 3}"
            })
    void the_message_says_quote(String condition) throws Exception {
        String scenario = Files.readString(SCENARIO).replace("when: tension > 60", "when: " + condition);
        Compilation compilation =
                Contents.edited().with("scenarios/kort/scenario.yaml", scenario).compile();
        assertThat(compilation.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.CONDITION_QUOTE.id());
            assertThat(found.message()).contains("must be quoted", condition.substring(0, 1));
        });
    }
}
