package org.driehoek.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.driehoek.ablation.Proving.Noticed;
import org.driehoek.assessment.Assessor;
import org.driehoek.assessment.rules.RuleAssessor;
import org.driehoek.scenario.Rulebook;
import org.driehoek.talk.Reactions;
import org.driehoek.talk.RuleNames;
import org.driehoek.talk.Talks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each rule is switched off, and each number of the rule data is raised and lowered by half: a played talk must show it. What
 * no talk shows is listed with the reason; {@code target/ablation.txt} tells of each change how it was noticed.
 */
@Tag("ablation")
class EveryRuleEarnsItsPlaceTest {

    private static final Path SURVIVORS = Path.of("src/test/resources/ablation-survivors.txt");
    private static final Path REPORT = Path.of("target/ablation.txt");
    private static final Rulebook RULEBOOK = Talks.rulebook();
    private static final Reactions PARENT = Talks.reactions();
    private static final Assessor ASSESSOR = RuleAssessor.load();
    private static final Proving PROVING = new Proving(RULEBOOK, PARENT, ASSESSOR);
    private static final SortedMap<String, Noticed> NOTICED = new ConcurrentSkipListMap<>();

    @BeforeAll
    static void changeEverythingOnce() throws IOException {
        mutants().parallelStream().forEach(mutant -> NOTICED.put(mutant.name(), PROVING.notices(mutant)));
        Map<Noticed, Integer> counts = new EnumMap<>(Noticed.class);
        List<String> lines = new ArrayList<>();
        NOTICED.forEach((name, noticed) -> {
            counts.merge(noticed, 1, Integer::sum);
            lines.add(noticed + "  " + name);
        });
        lines.addFirst(counts.toString());
        Files.write(REPORT, lines);
    }

    private static List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (String rule : RuleNames.reactions()) {
            mutants.add(new Mutant("off " + rule, rule, RULEBOOK, Without.reaction(PARENT, rule), ASSESSOR));
        }
        for (String rule : RuleNames.scoring()) {
            mutants.add(new Mutant("off " + rule, rule, RULEBOOK, PARENT, Without.scoring(ASSESSOR, rule)));
        }
        for (Sizes.Shifted size : Sizes.of(RULEBOOK)) {
            mutants.add(new Mutant(size.name(), size.rule(), size.rulebook(), PARENT, ASSESSOR));
        }
        return mutants;
    }

    /** Reads the list of what no talk shows: {@code change: reason}; a change may end in {@code *}. */
    private static SortedMap<String, String> survivors() throws IOException {
        SortedMap<String, String> survivors = new TreeMap<>();
        Files.readAllLines(SURVIVORS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line ->
                        survivors.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        return survivors;
    }

    private static boolean names(String listed, String change) {
        return listed.endsWith("*")
                ? change.startsWith(listed.substring(0, listed.length() - 1))
                : change.equals(listed);
    }

    @Test
    void theTalksGoAsWrittenOnTheRulesThatStand() {
        assertThat(PROVING.broken()).isEmpty();
    }

    @Test
    void everyRuleThatIsSwitchedOffIsMissed() {
        assertThat(NOTICED.entrySet().stream()
                        .filter(change -> change.getKey().startsWith("off ") && change.getValue() == Noticed.NOT)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyNumberThatIsShiftedIsNoticedOrItIsExplainedWhyNot() throws IOException {
        SortedMap<String, String> explained = survivors();
        TreeSet<String> unnoticed = new TreeSet<>();
        NOTICED.forEach((name, noticed) -> {
            if (noticed == Noticed.NOT) {
                unnoticed.add(name);
            }
        });

        assertThat(unnoticed)
                .allSatisfy(change -> assertThat(explained.keySet())
                        .as("%s is noticed by no talk", change)
                        .anyMatch(listed -> names(listed, change)));
        assertThat(explained.keySet())
                .allSatisfy(listed -> assertThat(unnoticed)
                        .as("%s is noticed after all: take it off the list", listed)
                        .anyMatch(change -> names(listed, change)));
        assertThat(explained.values()).noneMatch(String::isBlank);
    }
}
