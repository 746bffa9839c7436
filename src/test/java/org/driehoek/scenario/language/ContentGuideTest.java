package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide for authors says what is true. */
class ContentGuideTest {

    private static final Path GUIDE = Path.of("content/README.md");

    /** A YAML example whose first line names its file. */
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_compiles() throws IOException {
        String guide = Files.readString(GUIDE);
        Contents.Edited over =
                new Contents.Edited(ContentSource.folder(Contents.FIXTURE), new TreeMap<>(), new TreeMap<>());
        Matcher example = EXAMPLE.matcher(guide);
        List<String> files = new ArrayList<>();
        while (example.find()) {
            over.with(example.group(1), example.group(2));
            files.add(example.group(1));
        }
        assertThat(files).hasSize(guide.split("```yaml", -1).length - 1);
        Compilation compilation = over.compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.scenarios()).hasSize(2);
        assertThat(compilation.talks()).hasSize(2);
    }

    @Test
    void every_finding_is_listed() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Code code : Code.values()) {
            rows.add("| %s | %s | %s |"
                    .formatted(code.id(), code.severity().name().toLowerCase(Locale.ROOT), code.title()));
        }
        assertThat(Files.readAllLines(GUIDE).stream().filter(line -> line.startsWith("| SC")))
                .containsExactlyElementsOf(rows);
    }
}
