package org.driehoek.talk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.driehoek.scenario.Dynamics;
import org.driehoek.scenario.Stance;
import org.driehoek.scenario.Variable;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** What holds for the rules together. */
class RuleSetTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/driehoek/talk/rules");

    private final List<String> names =
            BuiltRules.load().getKiePackage(RuleParent.class.getPackageName()).getRules().stream()
                    .map(Rule::getName)
                    .sorted()
                    .toList();
    private final List<String> ids = names.stream().map(RuleSetTest::id).toList();

    private static String id(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    @Test
    void everyRuleHasAnIdOfItsGroupAndPlainWords() throws IOException {
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.matches("[a-z]+\\.[a-z-]+: \\S.*"));
        for (String group : RuleParent.GROUPS) {
            String drl = Files.readString(FOLDER.resolve(group + ".drl"));
            assertThat(drl.lines().filter(line -> line.startsWith("rule ")))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("rule \"" + group + "."));
        }
    }

    @Test
    void everyRuleHasATestOfItsName() throws ReflectiveOperationException {
        List<String> tested = new ArrayList<>();
        for (String group : RuleParent.GROUPS) {
            String title = group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
            Class<?> tests = Class.forName(RuleSetTest.class.getPackageName() + "." + title + "RulesTest");
            Arrays.stream(tests.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .forEach(tested::add);
        }

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(ids.stream()
                        .map(id -> id.replace('.', '_').replace('-', '_'))
                        .toList());
    }

    @Test
    void everyRuleThatMovesAParentHasSizesAndNothingElseHas() {
        assertThat(Room.DYNAMICS.reactions().keySet())
                .containsExactlyInAnyOrderElementsOf(ids.stream()
                        .filter(id -> !id.startsWith("stance.") && !id.startsWith("bring."))
                        .toList());
    }

    @Test
    void everyGroupIsInTheListFromWhichTheVersionIsMade() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".drl", ""))
                            .sorted())
                    .containsExactlyElementsOf(RuleParent.GROUPS);
        }
        assertThat(RuleParent.load().version())
                .matches("[0-9a-f]{64}")
                .isEqualTo(RuleParent.load().version());
    }

    @Test
    void noRuleHasAPriorityANumberOrACalculation() throws IOException {
        for (String group : RuleParent.GROUPS) {
            String drl = Files.readString(FOLDER.resolve(group + ".drl"));
            assertThat(drl)
                    .doesNotContain("salience", "agenda-group", "no-loop", "lock-on-active", "insert(", "modify(");
            assertThat(drl.lines().filter(line -> line.startsWith("    "))).noneMatch(line -> line.matches(".*\\d.*"));
            assertThat(drl.lines().filter(line -> line.startsWith("    findings.")))
                    .hasSize((int) drl.lines().filter("then"::equals).count());
        }
    }

    @Test
    void rulesCanRaiseAndLowerEveryVariable() {
        for (Variable variable : Variable.values()) {
            assertThat(sizeOf(variable, size -> size > 0)).as("%s up", variable).isTrue();
            assertThat(sizeOf(variable, size -> size < 0))
                    .as("%s down", variable)
                    .isTrue();
        }
    }

    private static boolean sizeOf(Variable variable, IntPredicate wanted) {
        return Room.DYNAMICS.reactions().values().stream()
                .map(Dynamics.Reaction::sizes)
                .anyMatch(sizes -> sizes.containsKey(variable.id()) && wanted.test(sizes.get(variable.id())));
    }

    @Test
    void everyStanceHasAPlaceInTheOrderAndARuleThatFindsIt() throws IOException {
        String drl = Files.readString(FOLDER.resolve("stance.drl"));

        assertThat(Room.DYNAMICS.stanceOrder()).containsExactlyInAnyOrder(Stance.values());
        assertThat(new TreeSet<>(Arrays.asList(Stance.values())))
                .allMatch(stance -> drl.contains("Stance." + stance.name() + ")"));
    }
}
