package org.driehoek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.driehoek.scenario.PlayedTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author checks content. */
class CheckTest {

    private static final String SCENARIO = "scenarios/tafels-en-tranen/scenario.yaml";

    @Test
    void content_without_errors_is_fine() {
        Terminal terminal = Terminal.runs("check", "content");
        assertThat(terminal.out()).contains("played: 0 errors").endsWith(", 0 findings.\n");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void compiling_only_plays_no_talks() {
        Terminal terminal = Terminal.runs("check", "--fast", "--content", "content");
        assertThat(terminal.out()).contains("not played: 0 errors");
        assertThat(terminal.code()).isZero();
    }

    @Test
    void an_error_is_shown_with_its_place(@TempDir Path folder) throws IOException {
        Path content = copy(folder);
        edit(content.resolve(SCENARIO), "turns: ", "turnz: ");
        Terminal terminal = Terminal.runs("check", content.toString());
        assertThat(terminal.out()).containsPattern("scenario\\.yaml:\\d+:\\d+: SC\\d{4} error: .*turnz");
        assertThat(terminal.code()).isEqualTo(1);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_talk_that_goes_otherwise_is_shown_with_what_was_expected_and_what_came(@TempDir Path folder)
            throws IOException {
        Path content = copy(folder);
        PlayedTalk good = Suite.good();
        Path talk = content.resolve(good.file());
        String claims = text(talk).replaceAll("(?m)^ending:.*\\R", "") + "\nending: stalemate\n";
        Files.writeString(talk, claims);
        Terminal terminal = Terminal.runs("check", content.toString());
        assertThat(terminal.out())
                .contains(talk.getFileName() + ": ")
                .contains("ending: expected stalemate, came " + Suite.ending(good) + " (trust ");
        assertThat(terminal.code()).isEqualTo(1);
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        Terminal terminal = Terminal.runs("check", "no-such-folder");
        assertThat(terminal.err()).isEqualTo("There is no content folder 'no-such-folder'.\n");
        assertThat(terminal.code()).isEqualTo(2);
    }

    @Test
    void an_unknown_option_is_wrong_use_with_help() {
        Terminal terminal = Terminal.runs("check", "--fsat");
        assertThat(terminal.err()).contains("--fsat").contains("Usage: driehoek check");
        assertThat(terminal.code()).isEqualTo(2);
    }

    private static Path copy(Path folder) throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(content.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder;
    }

    private static void edit(Path file, String old, String replacement) throws IOException {
        assertThat(text(file)).contains(old);
        Files.writeString(file, text(file).replaceFirst(old, replacement));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
