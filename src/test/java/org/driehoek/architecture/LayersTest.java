package org.driehoek.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which libraries may be used where. */
@AnalyzeClasses(packages = "org.driehoek", importOptions = Written.class)
class LayersTest {

    @ArchTest
    static final ArchRule only_screens_and_the_application_use_vaadin = noClasses()
            .that(not(resideInAnyPackage("..ui..", "..web..")).and(not(simpleName("Application"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule only_rules_packages_use_drools = noClasses()
            .that()
            .resideOutsideOfPackage("..rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_content_language_parses_yaml_and_conditions = noClasses()
            .that()
            .resideOutsideOfPackage("org.driehoek.scenario.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.cel..",
                    "tools.jackson.dataformat.yaml..",
                    "org.yaml.snakeyaml..",
                    "org.snakeyaml..",
                    "com.networknt..");

    @ArchTest
    static final ArchRule json_is_read_and_written_only_at_the_edges = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.driehoek.scenario.language..", "..codec..", "org.driehoek.cli..", "..ui..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule the_content_the_talk_and_the_assessment_use_only_the_jdk_and_each_other = noClasses()
            .that()
            .resideInAnyPackage("org.driehoek.scenario", "org.driehoek.talk", "org.driehoek.assessment")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..",
                    "org.jspecify..",
                    "org.springframework.modulith..",
                    "org.driehoek.scenario",
                    "org.driehoek.talk",
                    "org.driehoek.assessment");

    @ArchTest
    static final ArchRule the_engine_knows_neither_spring_nor_databases_nor_screens = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.driehoek.scenario..", "org.driehoek.talk..", "org.driehoek.assessment..", "org.driehoek.cli..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "org.hibernate..")
                            .and(not(resideInAnyPackage("org.springframework.modulith.."))));
}
