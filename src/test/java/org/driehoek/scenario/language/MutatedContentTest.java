package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the compiler answers. */
class MutatedContentTest {

    private static final long SEED = 20261121;
    private static final int MUTANTS = 2_000;
    private static final String[] SNIPPETS = {
        "{", "}", "[", "]", ": ", "- ", "&a ", "*a", "!x ", "'", "\"", "|", ">-", "#", "---\n", "%", "\t", "\u0000", "\uD83D\uDE00", "? ", "999999999999",
        "-", "null", "nl", "when: ", "!!int ", ", ", "@", "`"
    };
    private static final List<String> FILES = List.of(
            "scenarios/lezen-thuis/scenario.yaml",
            "scenarios/lezen-thuis/scenario.yaml",
            "scenarios/lezen-thuis/talks/asks-first.talk.yaml",
            "personas/sam-de-boer.yaml",
            "rubric/dynamics.yaml",
            "rubric/feedback.yaml",
            "rubric/dimensions.yaml",
            "lexicon/nl.yaml");

    private final Random chance = new Random(SEED);

    @Test
    void two_thousand_mutants_bring_findings_or_success_but_never_an_exception() throws Exception {
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String file = FILES.get(chance.nextInt(FILES.size()));
            byte[] mutant = mutate(Files.readAllBytes(Contents.FIXTURE.resolve(file)));
            Compilation compilation = Contents.edited().with(file, mutant).compile();
            boolean whole = compilation.scenarios().size() == 1
                    && compilation.rulebook() != null
                    && compilation.feedback() != null
                    && compilation.talks().size() == 1;
            assertThat(whole || !compilation.clean())
                    .as("mutant %s of %s says why something is left out", i, file)
                    .isTrue();
            refused += whole ? 0 : 1;
        }
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS);
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

    /** Deletes or duplicates a line, or moves it elsewhere. */
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
                SNIPPETS[chance.nextInt(SNIPPETS.length)].getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + snippet + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] truncate(byte[] bytes) {
        return chance.nextInt(4) > 0 ? bytes : java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
    }
}
