package org.driehoek.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The column names above a list from a spreadsheet.
 *
 * @param columns what each column holds; none when there is no such line
 */
record PastedHeader(List<Column> columns) {

    /** What a column can hold; parts of a name in the order in which they are said. */
    enum Column {
        FIRST("voornaam|roepnaam|first ?name|given ?name|forename"),
        MIDDLE("tussenvoegsels?|voorvoegsels?|prefix|infix|middle ?name"),
        LAST("achternaam|familienaam|last ?name|surname|family ?name"),
        WHOLE("naam|name|volledige naam|full ?name|student(en)?|naam student|deelnemers?|participants?"),
        EMAIL("(school|student)?[ -]?e-?mail[ -]?(adres|address)?|mail|mailadres"),
        OTHER("");

        private final String words;

        Column(String words) {
            this.words = words;
        }
    }

    static final PastedHeader NONE = new PastedHeader(List.of());

    static final String SEPARATORS = "[\\t;,]";

    /** Returns whether a line holds column names: no e-mail address, and at least one column that we know by its name. */
    static boolean isOne(String line) {
        return !line.contains("@") && of(line).columns().stream().anyMatch(column -> column != Column.OTHER);
    }

    static PastedHeader of(String line) {
        return new PastedHeader(
                Arrays.stream(cells(line)).map(PastedHeader::column).toList());
    }

    /** Returns the name in a line of cells; every cell that is no number is a part of it when there is no header. */
    String name(String line) {
        var cells = cells(line);
        return IntStream.range(0, cells.length)
                .filter(i -> !cells[i].isEmpty() && isName(i, cells[i]))
                .boxed()
                .sorted(Comparator.comparing(this::place))
                .map(i -> cells[i])
                .collect(Collectors.joining(" "));
    }

    private boolean isName(int i, String cell) {
        return i < columns.size()
                ? columns.get(i).compareTo(Column.EMAIL) < 0
                : columns.isEmpty() && cell.chars().anyMatch(Character::isLetter);
    }

    private int place(int i) {
        return i < columns.size() ? columns.get(i).ordinal() : i;
    }

    private static String[] cells(String line) {
        var cells = line.split(SEPARATORS, -1);
        return Arrays.stream(cells)
                .map(cell ->
                        cell.replaceAll("[\"<>]", " ").replaceAll("\\s+", " ").strip())
                .toArray(String[]::new);
    }

    private static Column column(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        return Arrays.stream(Column.values())
                .filter(column -> word.matches(column.words))
                .findFirst()
                .orElse(Column.OTHER);
    }
}
