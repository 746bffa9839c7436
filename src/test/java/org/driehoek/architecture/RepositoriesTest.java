package org.driehoek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Repositories are a module's own business. */
@AnalyzeClasses(packages = "org.driehoek", importOptions = Written.class)
class RepositoriesTest {

    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";

    @ArchTest
    static final ArchRule repositories_are_used_only_inside_their_module_and_outside_its_screens = classes()
            .that()
            .areAssignableTo(REPOSITORY)
            .should(beUsedInTheirModuleOutsideUi())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_are_called_from_transactions = classes()
            .that()
            .areAssignableTo(REPOSITORY)
            .should(beCalledFromTransactions())
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> beUsedInTheirModuleOutsideUi() {
        return new ArchCondition<>("be used only inside their module, outside ui") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                for (Dependency use : repository.getDirectDependenciesToSelf()) {
                    String user = use.getOriginClass().getPackageName();
                    boolean fine =
                            module(user).equals(module(repository.getPackageName())) && !(user + ".").contains(".ui.");
                    events.add(new SimpleConditionEvent(use, fine, use.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beCalledFromTransactions() {
        return new ArchCondition<>("be called only from methods or classes that are @Transactional") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                for (JavaAccess<?> call : repository.getAccessesToSelf()) {
                    JavaCodeUnit caller = call.getOrigin();
                    boolean fine = caller.isAnnotatedWith(TRANSACTIONAL)
                            || outermost(caller.getOwner()).isAnnotatedWith(TRANSACTIONAL)
                            || outermost(caller.getOwner()).isAssignableTo(REPOSITORY);
                    events.add(new SimpleConditionEvent(call, fine, call.getDescription()));
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    /** Returns the direct sub-package of {@code org.driehoek} that a package lies in. */
    private static String module(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
