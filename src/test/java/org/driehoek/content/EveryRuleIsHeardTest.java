package org.driehoek.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.talk.Effect;
import org.driehoek.talk.RuleNames;
import org.driehoek.talk.Talks;
import org.driehoek.talk.TurnOutcome;
import org.junit.jupiter.api.Test;

/** Every reaction rule fires in at least one played talk, and stays silent in one. */
class EveryRuleIsHeardTest {

    /** Rules that no played talk can show, each with the reason: {@code rule: why}. Empty lines and # are comments. */
    private static final Path UNHEARD = Path.of("src/test/resources/rules-not-heard.txt");

    private static final List<TreeSet<String>> TALKS =
            Talks.played().stream().map(EveryRuleIsHeardTest::heard).toList();

    private static TreeSet<String> heard(PlayedTalk talk) {
        Held held = Held.of(talk, Talks.snapshotOf(talk), Talks.rulebook(), Talks.reactions());
        TreeSet<String> rules = new TreeSet<>();
        for (TurnOutcome turn : held.transcript().turns()) {
            turn.effects().stream().map(Effect::rule).forEach(rules::add);
            rules.addAll(turn.stances());
            if (turn.initiative() != null) {
                rules.add(turn.initiative());
            }
        }
        return rules;
    }

    private static SortedMap<String, String> explained() throws IOException {
        SortedMap<String, String> explained = new TreeMap<>();
        Files.readAllLines(UNHEARD).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line ->
                        explained.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        return explained;
    }

    @Test
    void everyRuleFiresInAPlayedTalkOrItIsExplainedWhyNot() throws IOException {
        List<String> never = RuleNames.reactions().stream()
                .filter(rule -> TALKS.stream().noneMatch(heard -> heard.contains(rule)))
                .toList();

        assertThat(RuleNames.reactions()).hasSizeGreaterThan(100);
        assertThat(never).containsExactlyInAnyOrderElementsOf(explained().keySet());
        assertThat(explained().values()).noneMatch(String::isBlank);
    }

    @Test
    void everyRuleStaysSilentInAPlayedTalk() throws IOException {
        assertThat(RuleNames.reactions()).allMatch(rule -> TALKS.stream().anyMatch(heard -> !heard.contains(rule)));
    }
}
