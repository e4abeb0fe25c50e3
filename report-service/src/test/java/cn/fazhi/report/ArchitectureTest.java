package cn.fazhi.report;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.fazhi.report");

    @Test
    void models_are_plain_java() {
        classes()
                .that()
                .resideInAPackage("..report..model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "cn.fazhi.contracts..",
                        "cn.fazhi.report..model..")
                .check(CODE);
    }

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("cn.fazhi.report.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void stores_know_nothing_of_the_web() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "cn.fazhi.edge..")
                .check(CODE);
    }

    @Test
    void resources_leave_sql_to_stores() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..")
                .check(CODE);
    }

    @Test
    void only_stores_and_the_outbox_speak_sql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .doNotHaveSimpleName("Outbox")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jdbi..")
                .check(CODE);
    }

    @Test
    void transactions_belong_to_use_cases() {
        methods()
                .that()
                .areAnnotatedWith(jakarta.transaction.Transactional.class)
                .should()
                .bePublic()
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Resource")
                .andShould()
                .beDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Store")
                .check(CODE);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }
}
