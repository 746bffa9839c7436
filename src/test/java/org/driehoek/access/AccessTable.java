package org.driehoek.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table, written by hand, of who may go through which door: {@code src/docs/access.md}. */
final class AccessTable {

    private static final Path PAGE = Path.of("src", "docs", "access.md");

    private AccessTable() {}

    /** Returns the rows below a heading: the signs in the order of {@link Who}, by what stands in the first cell. */
    static SortedMap<String, String> rows(String heading) {
        SortedMap<String, String> rows = new TreeMap<>();
        for (String line : section(heading)) {
            List<String> cells = cells(line);
            if (!cells.isEmpty() && cells.getFirst().startsWith("`")) {
                rows.put(cells.getFirst().replace("`", ""), String.join(" ", cells.subList(1, cells.size())));
            }
        }
        return rows;
    }

    /** Returns the heads of the columns below a heading, without the first. */
    static List<String> columns(String heading) {
        return section(heading).stream()
                .map(AccessTable::cells)
                .filter(cells -> !cells.isEmpty())
                .findFirst()
                .map(cells -> cells.subList(1, cells.size()))
                .orElse(List.of());
    }

    private static List<String> section(String heading) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : read()) {
            if (line.startsWith("## ")) {
                inside = line.equals("## " + heading);
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.toList())
                : List.of();
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
