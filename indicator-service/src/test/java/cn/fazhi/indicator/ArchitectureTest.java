package cn.fazhi.indicator;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.fazhi.indicator");

    @Test
    void models_know_the_jdk_and_the_contracts_only() {
        classes()
                .that()
                .resideInAPackage("..model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "cn.fazhi.contracts..", "cn.fazhi.indicator..model")
                .check(SERVICE);
    }

    @Test
    void only_stores_speak_sql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .doNotHaveSimpleName("Columns")
                .and()
                .doNotHaveSimpleName("IndicatorNumbers")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..")
                .check(SERVICE);
    }

    @Test
    void only_resources_and_answers_speak_http() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .doNotHaveSimpleName("Answers")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(SERVICE);
    }

    @Test
    void only_the_event_package_knows_kafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.fazhi.indicator.event")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive..")
                .check(SERVICE);
    }

    @Test
    void what_is_read_does_not_write() {
        noClasses()
                .that()
                .resideOutsideOfPackages("cn.fazhi.indicator.event", "cn.fazhi.indicator.projection")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("apply events", ArchitectureTest::appliesEvents))
                .check(SERVICE);
    }

    private static boolean appliesEvents(JavaClass type) {
        return type.getPackageName().equals("cn.fazhi.indicator.projection")
                && type.getSimpleName().startsWith("Apply");
    }
}
