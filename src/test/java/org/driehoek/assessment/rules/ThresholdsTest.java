package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.assessment.HeldTalk;
import org.junit.jupiter.api.Test;

/** A rule that compares with a number which nobody set would be silent for ever. */
class ThresholdsTest {

    private static final Pattern IN_RULES = Pattern.compile("Threshold\\(name == \"([^\"]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("threshold\\(\"([^\"]+)\"\\)");

    @Test
    void everyNumberThatIsComparedWithIsSetAndEveryNumberThatIsSetIsComparedWith() throws IOException {
        SortedSet<String> compared = new TreeSet<>();
        find(IN_RULES, Path.of("src/main/resources/org/driehoek/assessment/rules"), compared);
        find(IN_JAVA, Path.of("src/main/java/org/driehoek/assessment"), compared);

        assertThat(HeldTalk.rulebook().rubric().thresholds().keySet()).containsExactlyInAnyOrderElementsOf(compared);
    }

    private static void find(Pattern pattern, Path folder, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
    }
}
