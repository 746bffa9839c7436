package org.driehoek.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.driehoek.base.Languages;

/**
 * Writes a table as a file that spreadsheets open: UTF-8 with a mark that says so, every cell in quotes, and semicolons for readers
 * of Dutch, whose spreadsheets expect them. No cell is ever taken for a formula.
 */
public final class Csv {

    /** The file's type. */
    public static final String TYPE = "text/csv; charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** Returns the file's bytes. */
    public static byte[] write(Locale reader, List<String> header, Stream<List<String>> rows) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(Languages.of(reader).equals(Languages.DUTCH) ? ';' : ',')
                .setQuoteMode(QuoteMode.ALL)
                .get();
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(header.stream().map(SafeCell::of));
            for (var row : (Iterable<List<String>>) rows::iterator) {
                printer.printRecord(row.stream().map(SafeCell::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
