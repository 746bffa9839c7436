package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.driehoek.scenario.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a release wrote compiles for ever.
 *
 * <p>Each folder holds what one version of the format wrote for the fixture of its day. These files are never changed; a new
 * version adds a folder.
 */
class GoldenSnapshotTest {

    private static final Path ROOT = Path.of("src/test/resources/snapshots");

    static List<Path> versions() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void what_an_older_version_wrote_compiles_to_the_same_hash(Path version) throws IOException {
        List<String> hashes = Files.readAllLines(version.resolve("hashes.txt"));
        assertThat(SnapshotReader.snapshot(read(version, "scenario.json")).hash())
                .isEqualTo(hashes.get(0));
        assertThat(SnapshotReader.rulebook(read(version, "rulebook.json")).hash())
                .isEqualTo(hashes.get(1));
        assertThat(SnapshotReader.feedback(read(version, "feedback.json")).hash())
                .isEqualTo(hashes.get(2));
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        Compilation compilation = Contents.fixture();
        Snapshot snapshot = compilation.scenarios().getFirst();
        assertThat(CanonicalJson.hash(snapshot.json())).isEqualTo(snapshot.hash());
        assertThat(Objects.requireNonNull(compilation.rulebook()).hash()).isNotEqualTo(snapshot.hash());
    }

    private static String read(Path version, String file) throws IOException {
        return Files.readString(version.resolve(file)).strip();
    }
}
