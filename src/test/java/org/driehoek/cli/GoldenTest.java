package org.driehoek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Transcripts and levels of all played talks are committed: a change of rules or content shows what it does to them.
 * {@code make goldens} writes them again; read the difference before you commit it.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = Boolean.getBoolean("goldens.write");

    @TestFactory
    Stream<DynamicTest> every_played_talk_gives_the_transcript_that_was_committed() {
        return Suite.transcripts().entrySet().stream()
                .map(talk -> DynamicTest.dynamicTest(
                        talk.getKey(), () -> compare(FOLDER.resolve(talk.getKey()), talk.getValue())));
    }

    @Test
    void no_transcript_is_left_over() throws IOException {
        if (WRITE) {
            Files.createDirectories(FOLDER);
        }
        SortedMap<String, String> transcripts = Suite.transcripts();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                boolean known = transcripts.containsKey(name);
                if (WRITE && !known) {
                    Files.delete(file);
                } else {
                    assertThat(known).as("%s belongs to a played talk", name).isTrue();
                }
            }
        }
    }

    private static void compare(Path golden, String transcript) throws IOException {
        if (WRITE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, transcript);
        }
        assertThat(golden).as("run 'make goldens' and read the difference").exists();
        assertThat(transcript.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }
}
