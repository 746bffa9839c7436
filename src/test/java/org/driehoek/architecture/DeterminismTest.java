package org.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.List;

/** The engine gives the same bytes on every machine: it uses nothing whose order, language or time differs. */
@AnalyzeClasses(packages = "org.driehoek", importOptions = Written.class)
class DeterminismTest {

    @ArchTest
    static final ArchRule the_engine_uses_no_collection_without_an_order = engine().should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(HashMap|HashSet|Hashtable|WeakHashMap|IdentityHashMap"
                    + "|concurrent\\.ConcurrentHashMap)");

    @ArchTest
    static final ArchRule the_engine_builds_no_set_or_map_whose_order_changes_from_run_to_run = engine().should()
            .accessTargetWhere(calls("java.util.Set", "of", "copyOf"))
            .orShould()
            .accessTargetWhere(calls("java.util.Map", "of", "copyOf", "ofEntries"))
            .orShould()
            .accessTargetWhere(calls(
                    "java.util.stream.Collectors",
                    "toSet",
                    "toUnmodifiableSet",
                    "toUnmodifiableMap",
                    "groupingByConcurrent",
                    "toConcurrentMap"))
            .orShould()
            .accessTargetWhere(collectsIntoAHashMap());

    @ArchTest
    static final ArchRule the_engine_uses_no_parallel_streams =
            engine().should().accessTargetWhere(named("parallelStream", "parallel"));

    @ArchTest
    static final ArchRule the_engine_asks_no_clock = engine().should()
            .accessTargetWhere(calls("java.lang.System", "currentTimeMillis", "nanoTime"))
            .orShould()
            .accessTargetWhere(named("now"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|ZoneId)|java\\.util\\.(Date|Calendar|TimeZone)");

    @ArchTest
    static final ArchRule the_engine_draws_no_unseeded_chance = engine().should()
            .accessTargetWhere(calls("java.lang.Math", "random"))
            .orShould()
            .accessTargetWhere(withoutArguments("java.util.Random", "<init>"))
            .orShould()
            .accessTargetWhere(calls("java.util.UUID", "randomUUID"))
            .orShould()
            .accessTargetWhere(calls("java.lang.System", "identityHashCode"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.security\\.SecureRandom|java\\.util\\.concurrent\\.ThreadLocalRandom");

    @ArchTest
    static final ArchRule the_engine_takes_no_language_or_character_set_from_the_machine = engine().should()
            .accessTargetWhere(calls("java.util.Locale", "getDefault"))
            .orShould()
            .accessTargetWhere(calls("java.nio.charset.Charset", "defaultCharset"))
            .orShould()
            .accessTargetWhere(withoutArguments("java.lang.String", "toLowerCase", "toUpperCase", "getBytes"))
            .orShould()
            .accessTargetWhere(formatsInTheDefaultLocale())
            .orShould()
            .callConstructor(String.class, byte[].class);

    private static GivenClassesConjunction engine() {
        return noClasses()
                .that()
                .resideInAnyPackage("org.driehoek.scenario..", "org.driehoek.talk..", "org.driehoek.assessment..");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... names) {
        List<String> wanted = Arrays.asList(names);
        return DescribedPredicate.describe(
                owner + "." + String.join(" or ", wanted) + " is called",
                call -> owner(call).equals(owner) && wanted.contains(call.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments(String owner, String... names) {
        return calls(owner, names)
                .and(DescribedPredicate.describe(
                        "without arguments", call -> parameters(call).isEmpty()));
    }

    private static DescribedPredicate<JavaAccess<?>> collectsIntoAHashMap() {
        return DescribedPredicate.describe("a collector makes a HashMap", call -> {
            int arguments = parameters(call).size();
            return owner(call).equals("java.util.stream.Collectors")
                    && ((call.getName().equals("toMap") && arguments < 4)
                            || (call.getName().equals("groupingBy") && arguments < 3));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> formatsInTheDefaultLocale() {
        return DescribedPredicate.describe("a text is formatted in the default locale", call -> {
            return owner(call).equals("java.lang.String")
                    && (call.getName().equals("formatted")
                            || (call.getName().equals("format")
                                    && !parameters(call).contains("java.util.Locale")));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> named(String... names) {
        return DescribedPredicate.describe(
                String.join("() or ", names) + "() is called",
                call -> owner(call).startsWith("java.") && Arrays.asList(names).contains(call.getName()));
    }

    private static List<String> parameters(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static String owner(JavaAccess<?> call) {
        return call.getTargetOwner().getName();
    }
}
