package org.driehoek.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of people as it was typed, or pasted from a mail or a spreadsheet: a name and an e-mail address on each line, in
 * any order, parted by a comma, a semicolon or a tab; {@code Name <e-mail>}; or an e-mail address alone.
 */
public final class PastedList {

    /** The most people that are taken from one list. */
    public static final int MOST = 2_000;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /**
     * Somebody on the list.
     *
     * @param line where: the number of the line, from 1
     * @param name as it stands there, or else as far as the e-mail address tells it
     * @param email in lower case
     */
    public record Row(int line, String name, String email) {}

    /**
     * A line that names nobody who can be taken.
     *
     * @param line the number of the line, from 1
     * @param text what stands there
     * @param kind what is the matter
     * @param sameAs the line on which the same e-mail address stands, or 0
     */
    public record Problem(int line, String text, Kind kind, int sameAs) {}

    /** What can be the matter with a line. */
    public enum Kind {
        /** There is no e-mail address on the line. */
        NO_EMAIL,
        /** There are several e-mail addresses for one person. */
        SEVERAL_EMAILS,
        /** The e-mail address can't be one. */
        WRONG_EMAIL,
        /** The name is longer than {@link PastedList#LONGEST_NAME}. */
        LONG_NAME,
        /** The e-mail address stands on an earlier line too. */
        TWICE,
        /** There are more than {@link PastedList#MOST} people. */
        TOO_MANY
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private PastedHeader header = PastedHeader.NONE;

    private PastedList() {}

    /** Reads a list. Empty lines and a line of column names are passed over; nothing is an error of the whole list. */
    public static PastedList parse(String text) {
        var list = new PastedList();
        var number = 0;
        var first = true;
        for (var written : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            var line = written.replace('\u00A0', ' ').strip();
            if (line.isEmpty()) {
                continue;
            }
            if (first && PastedHeader.isOne(line)) {
                list.header = PastedHeader.of(line);
            } else {
                list.read(number, line);
            }
            first = false;
        }
        return list;
    }

    /** Returns the people who can be taken, in the order of the list, each once. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Returns what is the matter with the other lines, in the order of the list. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Returns whether nothing stands on the list. */
    public boolean isEmpty() {
        return rows.isEmpty() && problems.isEmpty();
    }

    private void read(int number, String line) {
        for (var entry : PastedLine.entries(line)) {
            var read = PastedLine.of(entry, header);
            var problem = read.problem();
            var earlier = rows.get(read.email());
            if (problem != null) {
                problems.add(new Problem(number, entry.strip(), problem, 0));
            } else if (earlier != null) {
                problems.add(new Problem(number, entry.strip(), Kind.TWICE, earlier.line()));
            } else if (rows.size() >= MOST) {
                problems.add(new Problem(number, entry.strip(), Kind.TOO_MANY, 0));
            } else {
                rows.put(read.email(), new Row(number, read.name(), read.email()));
            }
        }
    }
}
