package org.driehoek.scenario.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A misspelt name brings the nearest one, and a strange name none. */
class SuggestionTest {

    private static final List<String> NAMES = List.of("open-question", "closed-question", "greet", "ask-on");

    @Test
    void letters_left_out_added_changed_or_swapped_are_forgiven() {
        assertThat(Suggestion.of("open-qestion", NAMES)).isEqualTo("'open-question'?");
        assertThat(Suggestion.of("Open_Question", NAMES)).isEqualTo("'open-question'?");
        assertThat(Suggestion.of("gerets", NAMES)).isEqualTo("'greet'?");
    }

    @Test
    void a_name_that_is_near_to_none_brings_none() {
        assertThat(Suggestion.of("advice", NAMES)).isNull();
        assertThat(Suggestion.of("x".repeat(500), NAMES)).isNull();
    }
}
