package org.driehoek.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts of the interface: the same keys in both languages, every key used, no text outside the bundles. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern ASKED = Pattern.compile("getTranslation\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern WRITTEN_IN_CODE = Pattern.compile(
            "(?:new (?:H[1-6]|Paragraph|Span|Text|Button|NativeButton|Anchor|TextField|TextArea|PasswordField|Checkbox"
                    + "|RadioButtonGroup<[^>]*>|Select<[^>]*>|NativeLabel|Details|Term|Description|ListItem)"
                    + "|\\.?set(?:Text|Label|Placeholder|HelperText|AriaLabel|Title|ErrorMessage|Header|Summary)"
                    + "|Notification\\.show)\\(\\s*\"([^\"]*\\p{L}{2,}[^\"]*)\"\\s*[,)]");

    private final Map<String, String> dutch = bundle("nl");
    private final Map<String, String> english = bundle("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
    }

    @Test
    void no_text_is_empty_or_has_a_straight_apostrophe_which_would_vanish() {
        assertThat(dutch.values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
        assertThat(english.values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("'"));
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        assertThat(dutch)
                .allSatisfy((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void every_text_that_a_screen_asks_for_exists() {
        assertThat(found(ASKED, screens())).allSatisfy(key -> assertThat(dutch).containsKey(key));
    }

    @Test
    void every_text_is_used() {
        var literals = found(LITERAL, sources());
        var beginnings = literals.stream().filter(text -> text.endsWith(".")).toList();
        var endings = literals.stream().filter(text -> text.startsWith(".")).toList();

        assertThat(dutch.keySet())
                .allMatch(key -> literals.contains(key)
                        || beginnings.stream().anyMatch(key::startsWith)
                        || endings.stream().anyMatch(key::endsWith));
    }

    @Test
    void no_screen_has_a_text_of_its_own() {
        assertThat(screens())
                .isNotEmpty()
                .allSatisfy(screen -> assertThat(found(WRITTEN_IN_CODE, List.of(screen)))
                        .filteredOn(text -> !text.matches("[a-z-]+(/[a-z-]*)*"))
                        .as(screen.toString())
                        .isEmpty());
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(text(file)).results().map(match -> match.group(1)))
                .toList();
    }

    private static List<Path> screens() {
        return sources().stream()
                .filter(file -> file.toString().matches(".*[/\\\\](ui|web)[/\\\\].*"))
                .toList();
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(String language) {
        var file = Path.of("src", "main", "resources", "messages_" + language + ".properties");
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
