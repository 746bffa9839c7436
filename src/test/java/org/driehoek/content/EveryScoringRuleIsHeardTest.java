package org.driehoek.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.PlayedTalk;
import org.driehoek.talk.RuleNames;
import org.driehoek.talk.Talks;
import org.junit.jupiter.api.Test;

/** Every scoring rule finds something in at least one played talk, and nothing in another. There are no exceptions. */
class EveryScoringRuleIsHeardTest {

    private static final Assessor ASSESSOR = RuleAssessor.load();

    private static final List<TreeSet<String>> TALKS =
            Talks.played().stream().map(EveryScoringRuleIsHeardTest::heard).toList();

    private static TreeSet<String> heard(PlayedTalk talk) {
        Held held = Held.of(talk, Talks.snapshotOf(talk), Talks.rulebook(), Talks.reactions());
        TreeSet<String> rules = new TreeSet<>();
        ASSESSOR.assess(Talks.snapshotOf(talk), Talks.rulebook(), held.transcript()).observations().stream()
                .map(Observation::rule)
                .forEach(rules::add);
        return rules;
    }

    @Test
    void everyScoringRuleFindsSomethingInAPlayedTalk() throws IOException {
        assertThat(RuleNames.scoring()).hasSizeGreaterThan(150);
        assertThat(RuleNames.scoring())
                .filteredOn(rule -> TALKS.stream().noneMatch(heard -> heard.contains(rule)))
                .isEmpty();
    }

    @Test
    void everyScoringRuleFindsNothingInAPlayedTalk() throws IOException {
        assertThat(RuleNames.scoring()).allMatch(rule -> TALKS.stream().anyMatch(heard -> !heard.contains(rule)));
    }
}
