package org.driehoek.debrief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an own rating of 0–10 and levels of 1–4 are set beside each other: see {@code src/docs/decisions/profile.md}. */
class GapWordsTest {

    @ParameterizedTest(name = "{0} means level {1}")
    @CsvSource({"0, 1", "2, 1", "3, 2", "5, 2", "6, 3", "8, 3", "9, 4", "10, 4"})
    void a_rating_stands_for_a_level(int rating, int level) {
        assertThat(GapWords.meant(rating)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} beside {1} in {2} dimensions: {3}")
    @CsvSource({
        // a whole level apart is called different, less is not
        "8, 8, 4, higher",
        "8, 9, 4, same",
        "8, 12, 4, same",
        "8, 15, 4, same",
        "8, 16, 4, lower",
        "0, 7, 4, same",
        "0, 8, 4, lower",
        "10, 12, 4, higher",
        "10, 13, 4, same",
        "5, 2, 2, higher",
        "5, 3, 2, same",
        "5, 5, 2, same",
        "5, 6, 2, lower"
    })
    void only_a_whole_level_is_a_difference(int rating, int sum, int count, String gap) {
        assertThat(GapWords.gap(rating, sum, count)).isEqualTo(gap);
    }
}
