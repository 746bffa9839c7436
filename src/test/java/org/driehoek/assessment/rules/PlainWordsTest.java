package org.driehoek.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.driehoek.assessment.HeldTalk;
import org.driehoek.scenario.Dimension;
import org.driehoek.scenario.FeedbackTexts;
import org.driehoek.scenario.FeedbackTexts.CoachingCard;
import org.driehoek.scenario.FeedbackTexts.RuleText;
import org.driehoek.scenario.TalkTypes.Standing;
import org.junit.jupiter.api.Test;

/** Every rule, of the parent and of the score, is explained in plain words. */
class PlainWordsTest {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^:\"]+):");
    private static final FeedbackTexts TEXTS =
            Objects.requireNonNull(HeldTalk.content().feedback());

    @Test
    void everyScoringRuleSaysWhatItIsWhyItMattersAndWhoSaysSo() {
        for (String id : ScoringRulesTest.ruleIds()) {
            RuleText text = TEXTS.rule(id);
            assertThat(text.plain().nl()).as(id).isNotBlank();
            assertThat(text.plain().en()).as(id).isNotBlank();
            assertThat(text.principle()).as(id).isNotNull();
            assertThat(text.sources()).as(id).isNotEmpty();
        }
    }

    @Test
    void everyRuleThatIsNotACreditSaysWhatToTry() {
        List<String> silent = ScoringRulesTest.notCrediting().stream()
                .filter(id -> TEXTS.rule(id).tryThis() == null)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void theTextsAreThoseOfTheRulesAndNoOthers() throws IOException {
        SortedSet<String> ids = new TreeSet<>(written("talk"));
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(ScoringRulesTest.ruleIds());
        ids.addAll(ScoringRulesTest.ruleIds());

        assertThat(TEXTS.rules().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theRulesAsWrittenAreThoseThatWereBuilt() throws IOException {
        assertThat(written("assessment").stream().sorted().toList()).isEqualTo(ScoringRulesTest.ruleIds());
    }

    @Test
    void everyDimensionHasACard() {
        assertThat(TEXTS.cards().keySet()).containsExactly(Dimension.values());
    }

    @Test
    void everyCardIsForRulesOfItsOwnDimensionAndCitesWhoSaysSo() {
        for (CoachingCard card : cards()) {
            assertThat(card.after())
                    .as(card.id())
                    .allMatch(rule -> rule.startsWith(card.dimension().id() + "."));
            assertThat(ScoringRulesTest.notCrediting()).as(card.id()).containsAll(card.after());
            assertThat(standing()).as(card.id()).containsAll(card.chances());
            assertThat(card.sources()).as(card.id()).isNotEmpty();
        }
        assertThat(cards()).extracting(CoachingCard::id).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLastCardOfADimensionIsForWhateverWasMissed() {
        for (List<CoachingCard> cards : TEXTS.cards().values()) {
            assertThat(cards.getLast().general()).isTrue();
            assertThat(cards.subList(0, cards.size() - 1)).noneMatch(CoachingCard::general);
        }
    }

    private static List<CoachingCard> cards() {
        return TEXTS.cards().values().stream().flatMap(List::stream).toList();
    }

    private static List<String> standing() {
        return HeldTalk.rulebook().talkTypes().types().values().stream()
                .flatMap(type -> type.standing().stream().map(Standing::id))
                .toList();
    }

    private static List<String> written(String module) throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/driehoek", module, "rules"))) {
            for (Path file : files.sorted().toList()) {
                Matcher rules = RULE.matcher(Files.readString(file));
                while (rules.find()) {
                    ids.add(rules.group(1));
                }
            }
        }
        return ids;
    }
}
