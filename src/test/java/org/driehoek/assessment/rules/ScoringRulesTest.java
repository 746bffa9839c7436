package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.driehoek.assessment.rules.RuleCase.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.driehoek.assessment.HeldTalk;
import org.driehoek.assessment.Observation;
import org.driehoek.assessment.Observation.Verdict;
import org.driehoek.assessment.Opportunity.Kind;
import org.driehoek.scenario.Act;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** One test for each scoring rule: facts that match, facts that must not, and the evidence found. */
class ScoringRulesTest {

    private static final KieBase RULES = BuiltRules.load();
    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    @TestFactory
    Stream<DynamicTest> eachRuleFindsItsEvidenceAndNothingElse() {
        return cases().stream().map(one -> DynamicTest.dynamicTest(one.rule(), () -> check(one)));
    }

    @Test
    void everyRuleHasItsCaseAndEveryCaseItsRule() {
        assertThat(ruleIds()).doesNotHaveDuplicates().isSorted();
        assertThat(cases().stream().map(RuleCase::rule).sorted().toList()).isEqualTo(ruleIds());
    }

    @Test
    void everyDimensionHasARuleThatCreditsAndOneThatFindsAMissOrAViolation() {
        for (Dimension dimension : Dimension.values()) {
            List<Verdict> verdicts = cases().stream()
                    .filter(one -> one.rule().startsWith(dimension.id() + "."))
                    .map(RuleCase::verdict)
                    .toList();
            assertThat(verdicts).as(dimension.id()).contains(Verdict.CREDIT, Verdict.MISS);
        }
    }

    @Test
    void noRuleGoesBeforeAnother() {
        RULES.getKiePackage(BuiltRules.class.getPackageName())
                .getRules()
                .forEach(rule -> assertThat(((org.drools.base.definitions.rule.impl.RuleImpl) rule)
                                .getSalience()
                                .isDefault())
                        .as(rule.getName())
                        .isTrue());
    }

    /** Whatever act takes an opportunity, one rule judges it: the data may change without a rule falling short. */
    @Test
    void anyActThatTakesAnOpportunityIsJudgedOnce() {
        for (Dimension dimension : Dimension.values()) {
            for (Act act : Act.values()) {
                assertThat(find(List.of(Facts.taken(dimension, act))))
                        .as("%s by %s", dimension.id(), act.id())
                        .hasSize(1);
            }
        }
    }

    @Test
    void everyRuleNamesTheSourcesThatItsTextNames() {
        RULES.getKiePackage(BuiltRules.class.getPackageName())
                .getRules()
                .forEach(rule -> assertThat(Findings.sources(rule))
                        .as(rule.getName())
                        .isEqualTo(TEXTS.rule(Findings.id(rule.getName())).sources()));
    }

    static List<String> ruleIds() {
        return RULES.getKiePackage(BuiltRules.class.getPackageName()).getRules().stream()
                .map(Rule::getName)
                .map(Findings::id)
                .sorted()
                .toList();
    }

    /** Returns the rules that find half a credit, a miss or a violation. */
    static List<String> notCrediting() {
        return cases().stream()
                .filter(one -> !one.verdict().strength())
                .map(RuleCase::rule)
                .toList();
    }

    private static void check(RuleCase one) {
        assertThat(one.matching()).isNotEmpty();
        assertThat(one.others()).isNotEmpty();
        for (List<Object> facts : one.matching()) {
            assertThat(find(facts))
                    .as("%s in %s", one.rule(), facts)
                    .filteredOn(found -> found.rule().equals(one.rule()))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.verdict()).isEqualTo(one.verdict());
                        assertThat(found.from()).isEqualTo(one.from());
                        assertThat(found.turn()).isEqualTo(one.turn());
                        assertThat(found.topic()).isEqualTo(Facts.TOPIC);
                        assertThat(found.dimension().id())
                                .isEqualTo(one.rule().substring(0, one.rule().indexOf('.')));
                    });
        }
        for (List<Object> facts : one.others()) {
            assertThat(find(facts))
                    .as("%s not in %s", one.rule(), facts)
                    .noneMatch(found -> found.rule().equals(one.rule()));
        }
    }

    private static List<RuleCase> cases() {
        List<RuleCase> cases = new ArrayList<>(StructuringCases.all());
        cases.addAll(ResponsivenessCases.all());
        cases.addAll(ShownCases.all());
        cases.addAll(SlipCases.all());
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.STRUCTURE) {
                cases.addAll(shared(dimension));
            }
        }
        return cases;
    }

    /** Returns the cases of the rules that every dimension has. */
    private static List<RuleCase> shared(Dimension dimension) {
        List<RuleCase> shared = new ArrayList<>();
        Dimension other = dimension == Dimension.CARE ? Dimension.WELCOME : Dimension.CARE;
        if (dimension != Dimension.LISTENING && dimension != Dimension.EMOTION) {
            shared.add(rule(dimension.id() + ".in-part", Verdict.HALF, 5, 5)
                    .in(Facts.half(dimension))
                    .notIn(Facts.half(other))
                    .notIn(Facts.missed(dimension, Kind.CUED)));
        }
        shared.add(rule(dimension.id() + ".left-out", Verdict.MISS, 2, 5)
                .in(Facts.missed(dimension, Kind.STANDING))
                .notIn(Facts.missed(dimension, Kind.CUED))
                .notIn(Facts.missed(other, Kind.STANDING)));
        shared.add(rule(dimension.id() + ".passed-over", Verdict.MISS, 2, 5)
                .in(Facts.missed(dimension, Kind.CUED))
                .notIn(Facts.missed(dimension, Kind.STANDING))
                .notIn(Facts.missed(other, Kind.CUED)));
        return shared;
    }

    private static List<Observation> find(List<Object> facts) {
        Findings found = new Findings();
        RuleAssessor.fire(RULES, facts, found);
        return found.observations();
    }
}
