package org.driehoek.insight.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.driehoek.base.ui.Csv;
import org.driehoek.insight.ProgressExport;
import org.driehoek.insight.ProgressRow;
import org.driehoek.practice.Result;
import org.driehoek.practice.Standing;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.Language;
import org.driehoek.scenario.Level;
import org.jspecify.annotations.Nullable;

/** The levels of a class as a file for spreadsheets. */
record ProgressCsv(ProgressExport export, Words words, Locale locale) {
    /** Gives the interface's texts by their key. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... values);
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    byte[] bytes() {
        return Csv.write(locale, headings(), export.rows().stream().map(this::cells));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (String column : List.of(
                "student", "email", "state", "finished", "attempt", "at", "late", "extended", "reviewed", "overall")) {
            headings.add(words.of("progress.csv." + column));
        }
        for (Dimension dimension : Dimension.values()) {
            headings.add(export.rulebook().rubric().entry(dimension).name().in(Language.of(locale)));
        }
        return headings;
    }

    private List<String> cells(ProgressRow row) {
        Standing.Last last = row.standing().last();
        List<String> cells = new ArrayList<>();
        cells.add(row.name());
        cells.add(row.email() == null ? "" : row.email());
        cells.add(words.of("progress.csv.state." + row.state().id()));
        cells.add(String.valueOf(row.standing().finished()));
        cells.add(last == null ? "" : String.valueOf(last.number()));
        cells.add(last == null ? "" : minute(last.finishedAt()));
        cells.add(words.of(row.late() ? "progress.csv.yes" : "progress.csv.no"));
        cells.add(row.extendedTo() == null ? "" : minute(row.extendedTo()));
        cells.add(last == null ? "" : words.of(row.reviewed() ? "progress.csv.yes" : "progress.csv.no"));
        addLevels(cells, row.result());
        return cells;
    }

    private static void addLevels(List<String> cells, @Nullable Result result) {
        Integer overall = result == null ? null : result.overall();
        cells.add(overall == null ? "" : String.valueOf(Math.round(overall / 10f)));
        for (Dimension dimension : Dimension.values()) {
            Level level = result == null ? null : result.levels().get(dimension);
            cells.add(level == null || level == Level.NOT_OBSERVABLE ? "" : String.valueOf(level.number()));
        }
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(export.assignment().zone()));
    }

    /** Returns the name of the file: the course, the scenario and the day it was made, in letters that every system takes. */
    static String fileName(ProgressExport export) {
        ZoneId zone = export.assignment().zone();
        String course = export.assignment()
                .courseName()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return String.join(
                        "-",
                        "driehoek",
                        course,
                        export.assignment().scenario(),
                        DAY.format(export.made().atZone(zone)))
                + ".csv";
    }
}
