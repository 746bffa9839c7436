package org.driehoek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules keep to their own rooms, and the page that says so is true. */
class ModulesTest {

    private static final Path PAGE = Path.of("src", "docs", "architecture.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$");

    @Test
    void no_module_uses_the_inside_of_another() {
        ApplicationModules.of("org.driehoek").verify();
    }

    @Test
    void drawings_of_the_modules_are_written() {
        new Documenter(ApplicationModules.of("org.driehoek")).writeDocumentation();
        assertThat(Path.of("target", "spring-modulith-docs")).isNotEmptyDirectory();
    }

    @Test
    void the_page_on_the_architecture_says_what_each_module_may_use() throws IOException {
        assertThat(written()).isEqualTo(declared());
    }

    private static SortedMap<String, List<String>> written() throws IOException {
        SortedMap<String, List<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String uses = row.group(2).strip();
                table.put(row.group(1), uses.equals("–") ? List.of() : sorted(uses.split(",", -1)));
            }
        }
        return table;
    }

    private static SortedMap<String, List<String>> declared() throws IOException {
        SortedMap<String, List<String>> table = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Path.of("src", "main", "java", "org", "driehoek"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String module = folder.getFileName().toString();
                table.put(module, sorted(annotation(module).allowedDependencies()));
            }
        }
        return table;
    }

    private static ApplicationModule annotation(String module) {
        try {
            ApplicationModule found =
                    Class.forName("org.driehoek." + module + ".package-info").getAnnotation(ApplicationModule.class);
            assertThat(found)
                    .as("@ApplicationModule on the package-info of " + module)
                    .isNotNull();
            return found;
        } catch (ClassNotFoundException e) {
            throw new AssertionError("module " + module + " has no package-info.java", e);
        }
    }

    private static List<String> sorted(String... uses) {
        return Arrays.stream(uses)
                .map(use -> use.strip().replaceAll("\\s*::\\s*", " :: "))
                .sorted()
                .toList();
    }
}
