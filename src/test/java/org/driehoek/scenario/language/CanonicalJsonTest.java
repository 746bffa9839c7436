package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes. */
class CanonicalJsonTest {

    private static String canonical(String yaml) {
        Report report = new Report("test.yaml", new Problems());
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return CanonicalJson.write(Objects.requireNonNull(YamlReader.read(bytes, report)));
    }

    @Test
    void keys_are_sorted_and_nothing_else_is() {
        assertThat(canonical("b: [2, 1]\na: {d: x, c: y}")).isEqualTo("{\"a\":{\"c\":\"y\",\"d\":\"x\"},\"b\":[2,1]}");
    }

    @Test
    void comments_quotes_folds_and_line_ends_change_nothing() {
        String plain = canonical("a: one two\nb: 3");
        assertThat(canonical("# note\r\na: \"one two\"\r\nb: +3 # three")).isEqualTo(plain);
        assertThat(canonical("\uFEFFb: 3\na: >-\n  one\n  two\n")).isEqualTo(plain);
        assertThat(canonical("a: one two\nb: 3\nc: ~\nd:\n")).isEqualTo(plain);
        assertThat(canonical("a: one two\nb: '3'")).isNotEqualTo(plain);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(canonical("a: caf\u0065\u0301")).isEqualTo(canonical("a: caf\u00e9"));
    }

    @Test
    void signs_of_zero_are_one() {
        assertThat(canonical("a: [0, +0, -0, -5]")).isEqualTo("{\"a\":[0,0,0,-5]}");
    }

    @Test
    void quotes_and_line_ends_are_escaped_and_read_again() {
        String json = canonical("a: |\n  He said \"no\" \\\n  \tand left.\n");
        assertThat(CanonicalJson.write(JsonReader.read(json))).isEqualTo(json);
    }

    @Test
    void what_the_compiler_never_wrote_is_refused() {
        assertThatThrownBy(() -> SnapshotReader.snapshot("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotReader.snapshot("[1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotReader.rulebook("{\"format\":1}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotReader.feedback("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
