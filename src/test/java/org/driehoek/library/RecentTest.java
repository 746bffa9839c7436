package org.driehoek.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> made = new ArrayList<>();
    private final Recent<String> recent = new Recent<>(2);

    private String ask(String hash) {
        return recent.get(hash, () -> {
            made.add(hash);
            return "value of " + hash;
        });
    }

    @Test
    void a_value_is_made_once() {
        assertThat(ask("a")).isEqualTo("value of a");
        assertThat(ask("a")).isEqualTo("value of a");
        assertThat(made).containsExactly("a");
    }

    @Test
    void the_value_not_asked_for_longest_goes_first() {
        List.of("a", "b", "a", "c", "a", "b").forEach(this::ask);
        assertThat(made).containsExactly("a", "b", "c", "b");
    }
}
