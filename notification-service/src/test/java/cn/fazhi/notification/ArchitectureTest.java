package cn.fazhi.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import jakarta.transaction.Transactional;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Each rule was broken on purpose once, to see it fail. */
class ArchitectureTest {
    private static final String HERE = "cn.fazhi.notification..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.fazhi.notification");

    @Test
    void models_know_the_jdk_and_the_contracts_only() {
        classes()
                .that()
                .resideInAPackage("cn.fazhi.notification..model")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "cn.fazhi.contracts..", "cn.fazhi.notification..model", "org.jspecify.annotations"))
                .check(CLASSES);
    }

    @Test
    void only_stores_and_those_beside_them_speak_sql() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|Consumer|Sweep|View|Request|Config)")
                .or()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .dependOnClassesThat(resideInAPackage("org.jdbi.."))
                .check(CLASSES);
    }

    @Test
    void resources_and_consumers_reach_stores_through_use_cases() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|Consumer)")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*(Store|Log|Writer)")
                .check(CLASSES);
    }

    @Test
    void transactions_begin_in_use_cases() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|Consumer|Store|Log|Writer|Sweep)")
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("cn.fazhi.notification.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .resideInAPackage(HERE)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void services_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(HERE)
                .should()
                .dependOnClassesThat(resideInAPackage("cn.fazhi..")
                        .and(not(resideInAnyPackage(HERE, "cn.fazhi.contracts..", "cn.fazhi.edge.."))))
                .check(CLASSES);
    }
}
