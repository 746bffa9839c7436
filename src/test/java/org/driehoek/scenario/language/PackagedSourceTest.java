package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program finds its own content, packed or not. */
class PackagedSourceTest {

    @Test
    void content_in_a_jar_is_listed_and_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            put(jar, "content/lexicon/nl.yaml", "jargon: {}");
            put(jar, "content/scenarios/x/scenario.yaml", "scenario: x");
            put(jar, "content/README.md", "# Read me");
            put(jar, "content/schema/x.schema.json", "{}");
            put(jar, "other/lexicon/nl.yaml", "no");
            put(jar, "META-INF/resources/portraits/henk/warm.svg", "<svg/>");
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            ContentSource source = new PackagedSource(jar);
            assertThat(source.files()).containsExactly("lexicon/nl.yaml", "scenarios/x/scenario.yaml");
            assertThat(new String(source.read("scenarios/x/scenario.yaml"), StandardCharsets.UTF_8))
                    .isEqualTo("scenario: x");
            assertThat(source.portraits()).containsOnlyKeys("henk");
            assertThatThrownBy(() -> source.read("lexicon/fr.yaml")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said_to_be_so() {
        assertThatThrownBy(() -> ContentSource.folder(Path.of("no-such-folder")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-folder");
    }

    private static void put(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
