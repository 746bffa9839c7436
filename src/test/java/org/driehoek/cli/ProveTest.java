package org.driehoek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An author proves a scenario. */
class ProveTest {

    @Test
    void a_scenario_is_searched_and_held_by_simulated_students() {
        Terminal terminal = Terminal.runs("prove", "--quick", "--content", "content", "tafels-en-tranen");
        assertThat(terminal.out())
                .startsWith("tafels-en-tranen\n")
                .contains("different positions, everything that can be said in the first ")
                .contains("skilled: ")
                .contains("endings: ")
                .contains("said more by the worst quarter:")
                .contains("driehoek play tafels-en-tranen --prepare ");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void an_unknown_scenario_is_wrong_use() {
        Terminal terminal = Terminal.runs("prove", "--quick", "--content", "content", "tafels-en-tranne");
        assertThat(terminal.err()).contains("'tafels-en-tranne'. Maybe 'tafels-en-tranen'?");
        assertThat(terminal.code()).isEqualTo(2);
    }
}
