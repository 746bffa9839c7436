package org.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What every class of a kind has in common. */
@AnalyzeClasses(packages = "org.driehoek", importOptions = Written.class)
class ConventionsTest {

    private static final String ROUTE = "com.vaadin.flow.router.Route";
    private static final List<String> ACCESS = List.of(
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.DenyAll",
            "com.vaadin.flow.server.auth.AnonymousAllowed");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(be(
                    "in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule routes_are_package_private_views = classes()
            .that()
            .areAnnotatedWith(ROUTE)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule routes_have_a_title_in_both_languages = classes()
            .that()
            .areAnnotatedWith(ROUTE)
            .should()
            .beAssignableTo("com.vaadin.flow.router.HasDynamicTitle")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule routes_say_who_may_open_them = classes()
            .that()
            .areAnnotatedWith(ROUTE)
            .should(be("annotated with who may open it", type -> ACCESS.stream().anyMatch(type::isAnnotatedWith)))
            .allowEmptyShould(true);

    static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = holds.test(type);
                events.add(new SimpleConditionEvent(
                        type, satisfied, type.getName() + (satisfied ? " is " : " is not ") + what));
            }
        };
    }
}
