package org.driehoek.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must be true of the files themselves. */
class TreeTest {

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path THIS = TESTS.resolve(Path.of("org", "driehoek", "architecture", "TreeTest.java"));
    private static final List<String> NOT_OURS =
            List.of(".git", "target", "data", "node_modules", "generated", ".idea");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<![\\w.])/(work|root|home|Users)/\\w|[A-Z]:\\\\Users|repo1?\\.maven(\\.apache)?\\.org"
                    + "|registry\\.(npmjs|yarnpkg)\\.|://[\\w.-]*(artifactory|nexus)|distributionUrl\\s*=");

    @Test
    void no_rule_has_a_priority() {
        assertThat(matches(file -> file.toString().endsWith(".drl"), Pattern.compile("\\bsalience\\b")))
                .isEmpty();
    }

    @Test
    void no_file_names_a_registry_or_a_machines_own_path() {
        assertThat(files(_ -> true)).hasSizeGreaterThan(50);
        assertThat(matches(file -> !file.equals(THIS), ELSEWHERE)).isEmpty();
    }

    @Test
    void every_class_with_tests_has_a_name_that_the_build_runs() {
        Pattern tests = Pattern.compile("@(Test|TestFactory|ParameterizedTest|RepeatedTest|ArchTest)\\b");
        assertThat(matches(file -> file.startsWith(TESTS) && !file.toString().endsWith("Test.java"), tests))
                .filteredOn(found ->
                        !text(Path.of(found.substring(0, found.indexOf(": ")))).contains("abstract class"))
                .isEmpty();
    }

    /** The class path of the tests would hide what the real one declares. */
    @Test
    void no_package_is_described_twice() {
        assertThat(files(file -> file.startsWith(TESTS) && file.endsWith("package-info.java")))
                .allSatisfy(info -> assertThat(Path.of("src", "main", "java").resolve(TESTS.relativize(info)))
                        .doesNotExist());
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(matches(file -> file.startsWith(TESTS) && !file.equals(THIS), Pattern.compile("@Disabled\\b")))
                .isEmpty();
        var pictures = "<excludedGroups>screens</excludedGroups>";
        assertThat(text(Path.of("pom.xml")).replace(pictures, ""))
                .doesNotContain("<skipTests>true", "maven.test.skip>true", "testFailureIgnore>true")
                .doesNotContain("<excludedGroups>", "<groups>", "<exclude>**/");
    }

    @Test
    void the_checks_run_every_test() {
        assertThat(text(Path.of("Makefile"))).containsPattern("(?m)^test:.*\\R\\t@JAVA_HOME=\\S+ \\S+ -B test$");
        assertThat(text(Path.of(".ci", "run"))).containsPattern("(?m)^CI=true make test$");
    }

    /** Returns the first match in each wanted file, as {@code file: match}. */
    private static List<String> matches(Predicate<Path> wanted, Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : files(wanted)) {
            Matcher matcher = pattern.matcher(text(file));
            if (matcher.find()) {
                found.add(file + ": " + matcher.group());
            }
        }
        return found;
    }

    private static List<Path> files(Predicate<Path> wanted) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    Path name = folder.getFileName();
                    return name != null && NOT_OURS.contains(name.toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.endsWith(".git") && wanted.test(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Returns a file's text; empty for a file that is not text. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
