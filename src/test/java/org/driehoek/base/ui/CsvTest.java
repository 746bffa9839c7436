package org.driehoek.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.driehoek.base.Languages;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void every_cell_stands_in_quotes_and_the_file_has_the_separator_that_the_readers_spreadsheet_expects() {
        var rows = List.of(List.of("a;b,c", "=x"));

        assertThat(text(Csv.write(Languages.DUTCH, List.of("een", "twee"), rows.stream())))
                .isEqualTo("\uFEFF\"een\";\"twee\"\r\n\"a;b,c\";\"'=x\"\r\n");
        assertThat(text(Csv.write(Languages.ENGLISH, List.of("one", "two"), Stream.<List<String>>empty())))
                .isEqualTo("\uFEFF\"one\",\"two\"\r\n");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
