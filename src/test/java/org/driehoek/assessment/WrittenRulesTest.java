package org.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.WrittenRule.Comparison;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Rulebook;
import org.driehoek.scenario.language.Compilation;
import org.driehoek.scenario.language.ContentCompiler;
import org.driehoek.scenario.language.ContentSource;
import org.driehoek.talk.rules.RuleParent;
import org.junit.jupiter.api.Test;

/** What can be read in the text of the rules. */
class WrittenRulesTest {

    private static final WrittenRules RULES = WrittenRules.read(RuleParent.sources(), RuleAssessor.sources());
    private static final Compilation CONTENT = ContentCompiler.compile(ContentSource.folder(Path.of("content")));

    @Test
    void a_rule_has_an_id_what_it_compares_and_what_it_finds() {
        String file = """
                rule "stance.waits: a tense parent
                who trusts nobody waits"
                when
                    Parent(addressed, tension > limit("high-tension"), trust<limit("distrustful"))
                then
                    findings.takes("stance.waits", Stance.WITHDRAWS);
                end

                rule "listening.asked-much: many questions"
                when
                    Threshold(name == "closed-questions", $many : value)
                then
                    found.minor(1, 2, "");
                end
                """;

        assertThat(WrittenRule.read(file))
                .extracting(WrittenRule::id)
                .containsExactly("stance.waits", "listening.asked-much");
        assertThat(WrittenRule.read(file).getFirst().compares())
                .containsExactly(
                        new Comparison("tension", ">", "high-tension"), new Comparison("trust", "<", "distrustful"));
        assertThat(WrittenRule.read(file).getLast().thresholds()).containsExactly("closed-questions");
        assertThat(WrittenRule.read(file).getLast().finds()).containsExactly(Verdict.MINOR);
    }

    @Test
    void every_rule_is_read_and_said_in_plain_words_and_every_number_it_asks_for_is_there() {
        Rulebook rulebook = Objects.requireNonNull(CONTENT.rulebook());
        var plain = Objects.requireNonNull(CONTENT.feedback()).rules();

        assertThat(RULES.reactions()).hasSizeGreaterThan(100).allSatisfy(rule -> {
            assertThat(plain).containsKey(rule.id());
            rule.compares().forEach(each -> rulebook.dynamics().threshold(each.threshold()));
        });
        assertThat(RULES.scoring()).hasSizeGreaterThan(100).allSatisfy(rule -> {
            assertThat(plain).containsKey(rule.id());
            assertThat(rule.finds()).as(rule.id()).isNotEmpty();
            rule.thresholds().forEach(rulebook.rubric()::threshold);
        });
        assertThat(plain.keySet()).allMatch(id -> RULES.find(id).isPresent());
    }
}
