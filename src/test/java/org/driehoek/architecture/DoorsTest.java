package org.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.driehoek.base.Unchecked;
import org.driehoek.identity.Access;
import org.driehoek.identity.Right;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Screens reach people's data through doors only, and every door says who may go through. */
@AnalyzeClasses(packages = "org.driehoek", importOptions = Written.class)
class DoorsTest {

    /** Hands out what stands on its page already, links that can be read only once: nothing is asked of a service. */
    private static final String SHOWN_ONCE = "org.driehoek.identity.ui.InvitedPanel";

    private static final String DOWNLOAD = "com.vaadin.flow.server.streams.DownloadHandler";

    @ArchTest
    static final ArchRule screens_use_nothing_that_asks_nobody_for_rights = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Unchecked.class);

    @ArchTest
    static final ArchRule every_public_method_of_a_public_service_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new ArchCondition<>("carry @Access, or their class does") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said = method.isAnnotatedWith(Access.class)
                            || method.getOwner().isAnnotatedWith(Access.class);
                    events.add(new SimpleConditionEvent(method, said, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule a_right_in_a_course_is_asked_of_an_argument = methods()
            .that()
            .areAnnotatedWith(Access.class)
            .should(new ArchCondition<>("take an id when they ask for a right in a course") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean asks = Arrays.stream(
                                    method.getAnnotationOfType(Access.class).value())
                            .anyMatch(Right::inCourse);
                    boolean takes = !method.getRawParameterTypes().isEmpty();
                    events.add(new SimpleConditionEvent(method, !asks || takes, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule every_public_bean_of_a_module_is_a_door_or_says_that_it_asks_nobody = classes()
            .that()
            .areAnnotatedWith(Component.class)
            .and()
            .arePublic()
            .and()
            .haveNameNotMatching("org\\.driehoek\\.identity\\.CurrentUser")
            .and()
            .resideOutsideOfPackages("..ui..", "..web..")
            .should()
            .beAnnotatedWith(Unchecked.class);

    @ArchTest
    static final ArchRule downloads_get_their_data_through_a_door = classes()
            .that()
            .doNotHaveFullyQualifiedName(SHOWN_ONCE)
            .and()
            .containAnyMembersThat(DescribedPredicate.describe(
                    "hand out a download",
                    member -> member instanceof JavaCodeUnit code
                            && code.getCallsFromSelf().stream()
                                    .anyMatch(call ->
                                            call.getTargetOwner().getName().equals(DOWNLOAD))))
            .should(new ArchCondition<>("use a service that asks for rights") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Set<JavaClass> used = type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass())
                            .collect(Collectors.toSet());
                    boolean through = used.stream()
                            .anyMatch(each -> each.isAnnotatedWith(Service.class)
                                    && each.getModifiers().contains(JavaModifier.PUBLIC));
                    events.add(new SimpleConditionEvent(type, through, type.getName()));
                }
            });
}
