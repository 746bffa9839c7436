package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the compiler answers. */
class MutatedContentTest {

    private static final long SEED = 20261121;
    private static final int MUTANTS = 2_000;
    private static final String[] SNIPPETS = {
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "&a ",
        "*a",
        "!x ",
        "'",
        "\"",
        "|",
        ">-",
        "#",
        "---\n",
        "%",
        "\t",
        "\u0000",
        "\uD83D\uDE00",
        "? ",
        "999999999999",
        "-",
        "null",
        "nl",
        "when: ",
        "!!int ",
        ", ",
        "@",
        "`"
    };
    private static final String SCENARIO = "src/test/resources/broken/SC0090/scenarios/kort/scenario.yaml";
    private static final String PERSONA = "src/test/resources/content-fixture/personas/sam-de-boer.yaml";
    private static final String RUBRIC = "src/test/resources/content-fixture/rubric/";

    /** Where each file is put, and from where it is taken. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("scenarios/kort/scenario.yaml", SCENARIO),
            Map.entry("scenarios/kort/scenario.yaml", SCENARIO),
            Map.entry("scenarios/kort/scenario.yaml", SCENARIO),
            Map.entry("personas/sam-de-boer.yaml", PERSONA),
            Map.entry("rubric/dynamics.yaml", RUBRIC + "dynamics.yaml"),
            Map.entry("rubric/feedback.yaml", RUBRIC + "feedback.yaml"),
            Map.entry("rubric/dimensions.yaml", RUBRIC + "dimensions.yaml"));

    private final Random chance = new Random(SEED);

    @Test
    void two_thousand_mutants_bring_findings_or_success_but_never_an_exception() throws Exception {
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Map.Entry<String, String> file = FILES.get(chance.nextInt(FILES.size()));
            Compilation compilation = compile(file.getKey(), mutate(Files.readAllBytes(Path.of(file.getValue()))));
            boolean whole = compilation.scenarios().size() == 1;
            assertThat(whole || findings(compilation, file.getKey()) > 0)
                    .as("mutant %s of %s says why something is left out", i, file.getKey())
                    .isTrue();
            refused += findings(compilation, file.getKey()) > 0 ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS);
    }

    /** Compiles a scenario and its persona, and the mutant in its place or beside them; other files are missing. */
    private static Compilation compile(String file, byte[] mutant) throws IOException {
        Contents.Edited source = new Contents.Edited(new Contents.Nothing(), new TreeMap<>(), new TreeMap<>());
        return source.with("scenarios/kort/scenario.yaml", Files.readAllBytes(Path.of(SCENARIO)))
                .with("personas/sam-de-boer.yaml", Files.readAllBytes(Path.of(PERSONA)))
                .with(file, mutant)
                .compile();
    }

    private static long findings(Compilation compilation, String file) {
        return compilation.diagnostics().stream()
                .filter(found -> found.error()
                        && (found.file().equals(file) || found.file().startsWith("scenarios/")))
                .count();
    }

    private byte[] mutate(byte[] original) {
        byte[] bytes = original;
        for (int i = 0; i <= chance.nextInt(3); i++) {
            bytes = switch (chance.nextInt(5)) {
                case 0 -> lines(bytes, true);
                case 1 -> lines(bytes, false);
                case 2 -> scramble(bytes);
                case 3 -> insert(bytes);
                default -> truncate(bytes);
            };
        }
        return bytes;
    }

    /** Deletes a line, or says it again elsewhere. */
    private byte[] lines(byte[] bytes, boolean delete) {
        List<String> lines = new ArrayList<>();
        Collections.addAll(lines, new String(bytes, StandardCharsets.ISO_8859_1).split("\n"));
        int at = chance.nextInt(lines.size());
        if (delete) {
            lines.remove(at);
        } else {
            lines.add(chance.nextInt(lines.size()), lines.get(at));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] scramble(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i <= chance.nextInt(4) && copy.length > 0; i++) {
            copy[chance.nextInt(copy.length)] = (byte) chance.nextInt(256);
        }
        return copy;
    }

    private byte[] insert(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = chance.nextInt(text.length() + 1);
        String snippet = new String(
                SNIPPETS[chance.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + snippet + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] truncate(byte[] bytes) {
        return chance.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
    }
}
