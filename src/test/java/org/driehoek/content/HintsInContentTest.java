package org.driehoek.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Scenario;
import org.driehoek.scenario.Snapshot;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.junit.jupiter.api.Test;

/** Hints say what to notice, in a line, and give no sentence away. */
class HintsInContentTest {

    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));
    private static final int LINE = 170;

    /** So many words in a row are somebody's sentence. */
    private static final int RUN = 5;

    @Test
    void every_dimension_says_what_to_notice() {
        assertThat(requireNonNull(CONTENT.feedback()).hints()).containsOnlyKeys(Dimension.values());
    }

    @Test
    void every_hint_fits_on_a_line_and_differs_from_what_can_be_said() {
        for (Snapshot snapshot : CONTENT.scenarios()) {
            Scenario scenario = snapshot.scenario();
            Set<String> sentences = new TreeSet<>();
            scenario.moves().values().forEach(move -> words(move.say()).forEach(each -> sentences.addAll(runs(each))));
            all(scenario)
                    .forEach(hint -> words(hint).forEach(words -> {
                        assertThat(words).hasSizeLessThan(LINE);
                        assertThat(runs(words)).as(words).doesNotContainAnyElementsOf(sentences);
                    }));
        }
    }

    private static Stream<Text> all(Scenario scenario) {
        return Stream.concat(
                scenario.hints().values().stream(), requireNonNull(CONTENT.feedback()).hints().values().stream());
    }

    private static Stream<String> words(Text text) {
        return Stream.of(text.nl(), text.en());
    }

    private static Set<String> runs(String words) {
        List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        Set<String> runs = new TreeSet<>();
        for (int i = 0; i + RUN <= all.size(); i++) {
            runs.add(String.join(" ", all.subList(i, i + RUN)));
        }
        return runs;
    }
}
