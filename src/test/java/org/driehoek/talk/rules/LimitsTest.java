package org.driehoek.talk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.scenario.Dynamics;
import org.junit.jupiter.api.Test;

/** Talks that were begun on an older rulebook can be finished. */
class LimitsTest {

    private static final Path RULES = Path.of("src/main/resources/org/driehoek/talk/rules");
    private static final Pattern LIMIT = Pattern.compile("limit\\(\"([a-z-]+)\"\\)");

    @Test
    void theRulebookDecidesAndWhatItDoesNotKnowYetHasTheValueItCameWith() {
        SequencedMap<String, Integer> thresholds = new LinkedHashMap<>();
        thresholds.put("warm", 20);
        Dynamics older = new Dynamics(thresholds, Room.DYNAMICS.stanceOrder(), Room.DYNAMICS.reactions());

        assertThat(Limits.of(older, "warm")).isEqualTo(20);
        assertThat(Limits.of(older, "understood")).isEqualTo(60);
        assertThatThrownBy(() -> Limits.of(older, "wram")).hasMessageContaining("wram");
    }

    @Test
    void everyLimitThatRulesNameIsInTheRulebook() throws IOException {
        TreeSet<String> named = new TreeSet<>(Limits.LATER.keySet());
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                LIMIT.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }

        assertThat(Room.DYNAMICS.thresholds()).containsKeys(named.toArray(String[]::new));
    }
}
