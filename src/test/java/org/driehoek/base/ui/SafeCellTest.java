package org.driehoek.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in a spreadsheet stays a name. */
class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 12345678",
                "+31 6",
                "-2+3",
                "-3",
                "@SUM(A1)",
                "\t=1+1",
                "\t=1",
                "\r=1+1",
                "\r=1",
                "\n=1+1",
                "  =HYPERLINK(\"http://example.org\")",
                "＝1+1",
                "=cmd|' /C calc'!A0"
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sanne de Wit", "Jan-Willem", "a=b", "Henk", "3", "O’Brien", " Anna"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }
}
