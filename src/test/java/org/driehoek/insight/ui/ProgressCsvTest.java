package org.driehoek.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.UUID;
import org.driehoek.base.Languages;
import org.driehoek.base.LearnerId;
import org.driehoek.course.AssignmentId;
import org.driehoek.course.AssignmentView;
import org.driehoek.course.CourseId;
import org.driehoek.insight.ProgressExport;
import org.driehoek.insight.ProgressRow;
import org.driehoek.practice.AttemptId;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Level;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.Text;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels of a class as a file. */
class ProgressCsvTest {

    private static final Instant DAY = Instant.parse("2026-11-21T22:30:00Z");
    private static final Rulebook RULES = Objects.requireNonNull(
            ContentCompiler.compile(ContentSource.folder(Path.of("content"))).rulebook());

    @Test
    void it_begins_with_the_mark_that_spreadsheets_know_utf8_by_and_has_semicolons() {
        byte[] file = file(Languages.DUTCH, row("Zoë de Vries"));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst())
                .startsWith("\uFEFF\"Student\";\"E-mailadres\";\"Status\"")
                .contains("\"Luisteren en doorvragen\"");
        assertThat(lines.get(1))
                .isEqualTo(
                        "\"Zoë de Vries\";\"zoe@example.org\";\"klaar\";\"2\";\"2\";\"2026-11-21 23:30\";\"ja\";\"\";"
                                + "\"nee\";\"62\";\"\";\"\";\"3\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\"");
    }

    @Test
    void english_readers_get_english_headings() {
        assertThat(new String(file(Languages.ENGLISH, row("Zoë")), StandardCharsets.UTF_8))
                .contains("\"Status\"", "\"Listening and exploring\"", "\"finished\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\";\"klik\")",
                "+1+cmd|' /C calc'!A0",
                "-1",
                "@SUM(1)",
                "\t=1",
                "\r=1"
            })
    void no_cell_begins_like_a_formula_whatever_somebody_is_called(String name) {
        String file = new String(file(Languages.DUTCH, row(name)), StandardCharsets.UTF_8);

        assertThat(file).contains("\"'" + name.replace("\"", "\"\"") + "\"").doesNotContain(";\"" + name.charAt(0));
    }

    @Test
    void its_name_has_only_letters_that_every_system_takes() {
        assertThat(ProgressCsv.fileName(export(row("Zoë"))))
                .isEqualTo("driehoek-pabo-2a-te-gent-tafels-en-tranen-2026-11-21.csv");
    }

    private static byte[] file(Locale locale, ProgressRow row) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", locale);
        return new ProgressCsv(export(row), (key, values) -> MessageFormat.format(texts.getString(key), values), locale)
                .bytes();
    }

    private static ProgressExport export(ProgressRow row) {
        AssignmentView assignment = new AssignmentView(
                new AssignmentId(new UUID(0, 1)),
                new CourseId(new UUID(0, 2)),
                "Pabo 2A, te Gent",
                ZoneId.of("Europe/Brussels"),
                "tafels-en-tranen",
                "",
                RULES.hash(),
                "",
                null,
                null,
                DAY,
                DAY,
                null,
                true,
                false,
                false);
        return new ProgressExport(assignment, new Text("Tafels", "Tables"), RULES, List.of(row), DAY);
    }

    private static ProgressRow row(String name) {
        TreeMap<Dimension, Level> levels = new TreeMap<>();
        levels.put(Dimension.LISTENING, Level.COMPETENT);
        levels.put(Dimension.EMOTION, Level.NOT_OBSERVABLE);
        Standing standing = new Standing(2, new Standing.Last(new AttemptId(new UUID(0, 3)), 2, DAY), null);
        return new ProgressRow(
                new LearnerId(new UUID(0, 4)),
                name,
                "zoe@example.org",
                standing,
                true,
                null,
                new Result(618, levels),
                false);
    }
}
