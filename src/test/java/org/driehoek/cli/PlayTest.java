package org.driehoek.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.driehoek.scenario.PlayedTalk;
import org.junit.jupiter.api.Test;

/** Somebody holds a talk in the terminal. */
class PlayTest {

    private static final String SCENARIO = "tafels-en-tranen";
    private static final PlayedTalk GOOD = Suite.good();
    private static final String ENDING = Suite.ending(GOOD);

    @Test
    void given_moves_are_played_to_the_ending_and_the_levels() {
        Terminal terminal = play("--lang", "nl", "--moves", String.join(",", GOOD.moves()));
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("Einde: " + ENDING, "Niveau per dimensie", "Luisteren en doorvragen");
    }

    @Test
    void a_talk_that_names_another_to_hold_instead_is_played_as_well() {
        Terminal terminal = Terminal.runs("play", "lezen-lukt-nog-niet", "--content", "content", "--moves", "@leave");
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.code()).isZero();
    }

    @Test
    void a_talk_can_be_printed_in_english() {
        assertThat(play("--lang", "en", "--moves", String.join(",", GOOD.moves()))
                        .out())
                .contains("Ending: " + ENDING, "Level per dimension");
    }

    @Test
    void json_has_the_same_bytes_whatever_the_language() {
        String moves = String.join(",", GOOD.moves());
        Terminal dutch = play("--json", "--lang", "nl", "--moves", moves);
        Terminal english = play("--json", "--lang", "en", "--moves", moves);
        assertThat(dutch.out())
                .isEqualTo(english.out())
                .contains("\"levels\"", "\"transcript\"", "\"effects\"", "\"observations\"");
        assertThat(dutch.code()).isZero();
    }

    @Test
    void what_is_taken_back_was_never_said() {
        String straight = String.join(",", GOOD.moves());
        String first = GOOD.moves().getFirst();
        String turned = straight.replaceFirst(first, first + ",@back," + first);
        assertThat(play("--json", "--moves", turned).out())
                .isEqualTo(play("--json", "--moves", straight).out());
        Terminal twice = play("--moves", first + ",@back," + first + ",@back");
        assertThat(twice.err()).contains("nothing can be taken back");
        assertThat(twice.code()).isEqualTo(2);
    }

    @Test
    void by_hand_one_turn_is_taken_back() {
        int questions = Suite.snapshot(GOOD).scenario().preparation().size();
        Terminal terminal = Terminal.typing(
                "1\n".repeat(questions) + "t\n1\nt\n1\nt\nq\n",
                "play",
                SCENARIO,
                "--content",
                "content",
                "--lang",
                "en");
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .containsSubsequence("Taking back works once", "Taken back: nobody heard it", "Taking back works once");
        assertThat(terminal.code()).isZero();
    }

    @Test
    void moves_that_stop_half_way_show_what_can_be_said_next() {
        Terminal terminal = play("--lang", "en", "--moves", GOOD.moves().getFirst());
        assertThat(terminal.out()).contains("The talk is not over", GOOD.moves().get(1) + ": ");
        assertThat(terminal.code()).isZero();
    }

    @Test
    void a_misspelt_scenario_is_wrong_use_with_a_suggestion() {
        Terminal terminal = Terminal.runs("play", "tafels-en-trannen", "--content", "content", "--moves", "@silence");
        assertThat(terminal.err()).isEqualTo("There is no scenario 'tafels-en-trannen'. Maybe 'tafels-en-tranen'?\n");
        assertThat(terminal.code()).isEqualTo(2);
    }

    @Test
    void a_misspelt_move_is_wrong_use_with_a_suggestion() {
        String move = GOOD.moves().getFirst();
        Terminal terminal = play("--moves", move + "x");
        assertThat(terminal.err()).contains("There is no move '" + move + "x'. Maybe '" + move + "'?");
        assertThat(terminal.code()).isEqualTo(2);
    }

    @Test
    void a_move_that_is_not_offered_is_wrong_use_with_what_is_offered() {
        Terminal terminal = play("--moves", GOOD.moves().getLast());
        assertThat(terminal.err())
                .startsWith("Turn 1: '" + GOOD.moves().getLast() + "' is not offered. Offered are: ")
                .contains(GOOD.moves().getFirst());
        assertThat(terminal.code()).isEqualTo(2);
    }

    @Test
    void a_choice_that_does_not_exist_is_wrong_use_with_the_choices() {
        Terminal terminal = play("--prepare", "place=the-moon", "--moves", "@silence");
        assertThat(terminal.err()).startsWith("There is no choice for place 'the-moon'. There is: ");
        assertThat(terminal.code()).isEqualTo(2);
    }

    @Test
    void by_hand_it_asks_for_the_preparation_then_for_each_turn_and_ends_when_one_breaks_off() {
        int questions = Suite.snapshot(GOOD).scenario().preparation().size();
        Terminal terminal = Terminal.typing(
                "1\n".repeat(questions) + "1\nf\n1\nnonsense\nq\n",
                "play",
                SCENARIO,
                "--content",
                "content",
                "--lang",
                "nl");
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .contains("1  Jij: ", "Dossier:", "Dat staat er niet bij.", "je breekt het gesprek af", "Niveau per");
        assertThat(terminal.code()).isZero();
    }

    @Test
    void by_hand_it_stops_quietly_when_nothing_more_is_typed() {
        Terminal terminal = Terminal.typing("1\n", "play", SCENARIO, "--content", "content", "--lang", "en");
        assertThat(terminal.out()).endsWith("Stopped; nothing is kept.\n");
        assertThat(terminal.code()).isZero();
    }

    @Test
    void by_hand_something_else_comes_before_rounding_off_when_nothing_is_left_to_say() {
        var scenario = Suite.snapshot(GOOD).scenario();
        String prepared = "1\n".repeat(scenario.preparation().size());
        String greeting =
                requireNonNull(scenario.moves().get("greet-full")).say().en().substring(0, 20);
        Matcher number = Pattern.compile("(\\d)  " + Pattern.quote(greeting))
                .matcher(Terminal.typing(prepared, "play", SCENARIO, "--content", "content", "--lang", "en")
                        .out());
        assertThat(number.find()).isTrue();

        Terminal terminal = Terminal.typing(
                prepared + number.group(1) + "\ns\n", "play", SCENARIO, "--content", "content", "--lang", "en");

        assertThat(terminal.out()).contains("Bring up something else:").doesNotContain("Round off:");
    }

    private static Terminal play(String... more) {
        List<String> args = new ArrayList<>(List.of("play", SCENARIO, "--content", "content"));
        if (!List.of(more).contains("--prepare")) {
            GOOD.prepare().forEach((id, choice) -> {
                args.add("--prepare");
                args.add(id + "=" + choice);
            });
        }
        args.add("--seed");
        args.add(String.valueOf(GOOD.seed()));
        args.addAll(List.of(more));
        return Terminal.runs(args.toArray(String[]::new));
    }
}
