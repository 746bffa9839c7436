package org.driehoek.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    static final List<String> SANNE = List.of("sbakker2", "sanne.bakker@hogeschool.nl", "Sanne Bakker");

    @Test
    void fourteen_characters_are_too_few_and_fifteen_enough() {
        assertThat(judge("tulp roest vaas")).isNull();
        assertThat(judge("tulp roest vaa")).isEqualTo(PasswordProblem.SHORT);
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(judge("😀🎈🌷🚲🏡☂️⛵🎻🍏🧵🪁🦆🥁🔑")).isNull();
        assertThat(judge("😀🎈🌷🚲🏡🎻🍏🧵🪁🦆")).isEqualTo(PasswordProblem.SHORT);
    }

    @Test
    void two_hundred_characters_are_allowed_and_no_more() {
        var sentence = "geen twee zinnen zijn gelijk en deze is lang ".repeat(5);

        assertThat(judge(sentence.substring(0, 200))).isNull();
        assertThat(judge(sentence.substring(0, 201))).isEqualTo(PasswordProblem.LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tulp roest vaas fiets",
                "vier gele paraplu's in de gang",
                "alllowercaseletters without anything else",
                "839201 5561 77412 9",
                "Ünïcödé is überall möglich",
                "سلام على كل الأهل والمعلمين",
                "我们一起去学校的路上看见了很多小鸟",
                "welkom olifant in mijn keuken",
                "sanne danst met een tuba"
            })
    void whatever_is_long_and_not_among_the_first_guesses_will_do(String password) {
        assertThat(judge(password)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012345",
                "qwertyuiopasdfgh",
                "abcdefghijklmnopqrst",
                "welkom welkom welkom",
                "Wachtwoord123456789",
                "P@ssw0rd!!!!!!!!",
                "w4chtw00rd-2026-2026",
                "Correct Horse Battery Staple",
                "Dit is mijn wachtwoord!",
                "ik hou van jou 12345",
                "Amsterdam2026!!!",
                "1qaz2wsx3edc4rfv",
                "ajaxajaxajaxajax"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(judge(password)).isEqualTo(PasswordProblem.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sanne bakker 2004",
                "SanneBakkerSanneBakker",
                "driehoek driehoek 1",
                "sanne.bakker@hogeschool.nl",
                "s4nn3 b@kk3r op driehoek",
                "bakker-2004-09-17"
            })
    void what_says_only_who_it_belongs_to_is_refused(String password) {
        assertThat(judge(password)).isEqualTo(PasswordProblem.TELLING);
    }

    private static @Nullable PasswordProblem judge(String password) {
        return PasswordRules.judge(password, SANNE).orElse(null);
    }
}
