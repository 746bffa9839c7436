package org.driehoek.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids of the rules, as the rule files name them. */
public final class RuleNames {

    private static final Path RULES = Path.of("src/main/resources/org/driehoek");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([a-z.-]+): ");

    private RuleNames() {}

    /** Returns the rules by which parents react. */
    public static List<String> reactions() {
        return in(RULES.resolve("talk/rules"));
    }

    /** Returns the rules that score talks. */
    public static List<String> scoring() {
        return in(RULES.resolve("assessment/rules"));
    }

    private static List<String> in(Path folder) {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                RULE.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(rules::add);
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
