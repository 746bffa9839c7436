package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.driehoek.scenario.Circumstances;
import org.driehoek.scenario.Phase;
import org.driehoek.scenario.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions mean what CEL means, and say where they are wrong. */
class ConditionTest {

    private static final int DRAWN = 250;

    private final Names names = names();
    private final TalkVocabulary vocabulary = new TalkVocabulary(names, "sam", Arrays.asList(Phase.values()), false);

    private static Names names() {
        Names names = new Names();
        names.know(Kind.CHARACTER, "sam");
        names.know(Kind.CHARACTER, "noor");
        names.role("sam", Role.PARENT);
        names.role("noor", Role.PUPIL);
        names.know(Kind.MOVE, "greet");
        names.know(Kind.FACT, "secret");
        names.know(Kind.STEP, "read");
        names.know(Kind.CUE, "worry");
        names.know(Kind.CHOICE, "table");
        return names;
    }

    private Predicate<Circumstances> compile(String condition) {
        return Parser.compile(condition, vocabulary, new ArrayList<>()).value();
    }

    @Test
    void drawn_conditions_mean_what_cel_means() throws Exception {
        Cel cel = new Cel(names.roles(), "sam");
        Random chance = new Random(7);
        for (int i = 0; i < DRAWN; i++) {
            String condition = DrawnCondition.of(chance);
            Predicate<Circumstances> ours = compile(condition);
            for (long seed = 0; seed < 4; seed++) {
                Circumstances now = new AnyCircumstances(seed * DRAWN + i);
                assertThat(ours.test(now)).as(condition).isEqualTo(cel.holds(condition, now));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam.trust > 50 && !told('secret')",
                "tension - trust * 2 >= -60 || count('advice') > 1",
                "phase == 'plan' && mood != 'angry' && stance == 'agrees'",
                "(openness < 40 || noor.distress > 60) && turn <= 8",
                "agreedKind('home') && agreed('read') && open('worry') && present('noor') && prepared('table')",
                "-affiliation > 10 && !(said('greet') || dominance + 5 < 0)"
            })
    void a_condition_of_each_kind_means_what_cel_means(String condition) throws Exception {
        Cel cel = new Cel(names.roles(), "sam");
        for (long seed = 0; seed < 40; seed++) {
            Circumstances now = new AnyCircumstances(seed);
            assertThat(compile(condition).test(now)).isEqualTo(cel.holds(condition, now));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "trust >                      ~ SC0035 ~ 7",
                "trust = 50                   ~ SC0035 ~ 6",
                "trust > 50 and tension < 3   ~ SC0035 ~ 11",
                "trust > 50) || turn > 1      ~ SC0035 ~ 10",
                "said('greet'                 ~ SC0035 ~ 12",
                "told('secret                 ~ SC0035 ~ 5",
                "trust                        ~ SC0036 ~ 0",
                "!trust                       ~ SC0036 ~ 1",
                "trust > 'high'               ~ SC0036 ~ 6",
                "mood > 'angry'               ~ SC0036 ~ 5",
                "said(greet)                  ~ SC0036 ~ 5",
                "trust < tension < 5          ~ SC0036 ~ 16",
                "trsut > 50                   ~ SC0037 ~ 0",
                "henk.trust > 50              ~ SC0037 ~ 0",
                "noor.trust > 50              ~ SC0037 ~ 0",
                "said('great')                ~ SC0037 ~ 5",
                "mood == 'angri'              ~ SC0037 ~ 8",
                "phase == 'plam'              ~ SC0037 ~ 9",
                "says('greet')                ~ SC0037 ~ 0",
                "count('advise') > 1          ~ SC0037 ~ 6",
                "trust > 50.5                 ~ SC0038 ~ 8",
                "trust / 2 > 5                ~ SC0038 ~ 6",
                "trust % 2 == 0               ~ SC0038 ~ 6",
                "trust > 5 ? true : false     ~ SC0038 ~ 10",
                "trust > [1][0]               ~ SC0038 ~ 8",
                "trust > 99999999             ~ SC0041 ~ 8",
                "trust * 90000 * 90000 > 1    ~ SC0041 ~ 14"
            })
    void a_wrong_condition_is_refused_at_the_right_place(String condition, String code, int at) {
        assertThat(refusal(condition)).satisfies(refused -> {
            assertThat(refused.code().id()).isEqualTo(code);
            assertThat(refused.at()).isEqualTo(at);
        });
    }

    @Test
    void a_misspelt_name_brings_the_right_one() {
        assertThat(refusal("tensoin > 60").hint()).isEqualTo("'tension'?");
        assertThat(refusal("sam.tensoin > 60").hint()).isEqualTo("'sam.tension'?");
        assertThat(refusal("said('gret')").hint()).isEqualTo("'greet'?");
        assertThat(refusal("agreedkind('home')").hint()).isEqualTo("'agreedKind'?");
        assertThat(refusal("mood == angry").hint()).isEqualTo("'angry', in quotes?");
        assertThat(refusal("phase = 'plan'").hint()).isEqualTo("'=='?");
        assertThat(refusal("trust > 1 AND turn > 2").hint()).isEqualTo("'&&'?");
        assertThat(refusal("said(greet)").hint()).isEqualTo("said('greet')?");
    }

    @Test
    void deep_nesting_and_great_length_are_refused() {
        assertThat(refusal("(".repeat(200) + "trust > 1" + ")".repeat(200)).code())
                .isEqualTo(Code.CONDITION_SIZE);
        assertThat(refusal("!".repeat(200) + "said('greet')").code()).isEqualTo(Code.CONDITION_SIZE);
        assertThat(refusal("trust > 1 && ".repeat(60) + "trust > 1").code()).isEqualTo(Code.CONDITION_SIZE);
    }

    @Test
    void what_is_always_true_is_doubted() {
        List<ConditionException> doubts = new ArrayList<>();
        Parser.compile("trust >= 0 && tension > 100", vocabulary, doubts);
        assertThat(doubts).extracting(ConditionException::value).containsExactly("true", "false");
    }

    private ConditionException refusal(String condition) {
        try {
            compile(condition);
        } catch (ConditionException refused) {
            return refused;
        }
        throw new AssertionError("'" + condition + "' was accepted");
    }
}
