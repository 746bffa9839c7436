package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.driehoek.identity.PastedList.Kind;
import org.driehoek.identity.PastedList.Problem;
import org.driehoek.identity.PastedList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna de Vries, a.devries@school.nl",
                "a.devries@school.nl, Anna de Vries",
                "Anna de Vries <A.deVries@School.nl>",
                "\"Vries, Anna de\" <a.devries@school.nl>",
                "Anna de Vries\ta.devries@school.nl",
                "a.devries@school.nl;Anna de Vries",
                "\"Anna de Vries\",\"a.devries@school.nl\"",
                "  Anna\u00a0de  Vries ,, <mailto:a.devries@school.nl>. ",
                "1023345\tAnna\tde\tVries\ta.devries@school.nl"
            })
    void somebody_is_read_from_every_usual_form(String line) {
        var list = PastedList.parse(line);

        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).containsExactly(new Row(1, "Anna de Vries", "a.devries@school.nl"));
    }

    @Test
    void a_name_that_is_missing_is_taken_from_the_address_as_far_as_that_tells_it() {
        assertThat(PastedList.parse("anna.de.vries@school.nl\nx12@school.nl").rows())
                .extracting(Row::name)
                .containsExactly("Anna de Vries", "X12");
    }

    @Test
    void column_names_are_passed_over_and_say_what_the_columns_hold() {
        var list = PastedList.parse("""
                Studentnummer\tAchternaam\tTussenvoegsel\tVoornaam\tE-mailadres\tKlas
                1023345\tVries\tde\tAnna\ta.devries@school.nl\tPABO2B
                1023346\tBakker\t\tSanne\ts.bakker@school.nl\tPABO2B
                """);

        assertThat(list.rows())
                .containsExactly(
                        new Row(2, "Anna de Vries", "a.devries@school.nl"),
                        new Row(3, "Sanne Bakker", "s.bakker@school.nl"));
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void the_receivers_of_a_mail_stand_on_one_line() {
        assertThat(PastedList.parse("Sanne Bakker <s@school.nl>; Youssef El Amrani <y@school.nl>; z@school.nl")
                        .rows())
                .extracting(Row::email)
                .containsExactly("s@school.nl", "y@school.nl", "z@school.nl");
    }

    @Test
    void every_problem_is_told_with_its_line_and_the_others_are_taken() {
        var list = PastedList.parse("""
                Sanne Bakker, s.bakker@school.nl

                Youssef El Amrani
                Mila Bos, mila@school
                Daan Smit, daan(at)school.nl
                Lotte, lotte@school,nl
                Noor, noor@school.nl noor@home.nl
                S. Bakker, S.Bakker@school.nl
                Fenna Visser, fenna..v@school.nl
                """ + "x".repeat(101) + ", long@school.nl");

        assertThat(list.rows()).extracting(Row::name).containsExactly("Sanne Bakker");
        assertThat(list.problems())
                .extracting(problem -> problem.line() + " " + problem.kind())
                .containsExactly(
                        "3 NO_EMAIL",
                        "4 WRONG_EMAIL",
                        "5 NO_EMAIL",
                        "6 WRONG_EMAIL",
                        "7 SEVERAL_EMAILS",
                        "8 TWICE",
                        "9 WRONG_EMAIL",
                        "10 LONG_NAME");
        assertThat(list.problems())
                .filteredOn(problem -> problem.kind() == Kind.TWICE)
                .extracting(Problem::sameAs)
                .containsExactly(1);
    }

    @Test
    void a_list_has_an_end() {
        var list = PastedList.parse(IntStream.rangeClosed(0, PastedList.MOST)
                .mapToObj(i -> "student" + i + "@school.nl")
                .collect(Collectors.joining("\n")));

        assertThat(list.rows()).hasSize(PastedList.MOST);
        assertThat(list.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_MANY);
    }

    @Test
    void nothing_is_nothing() {
        assertThat(PastedList.parse(" \n\t\n").isEmpty()).isTrue();
    }
}
