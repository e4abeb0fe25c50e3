package cn.fazhi.extraction;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The engine stands on the JDK and the contracts alone; only the commands and the evaluation read and write JSON, and only
 * the document readers know the libraries of the formats, and only the catalogue's checks an expression evaluator.
 */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.fazhi.extraction");

    @Test
    void the_engine_imports_the_jdk_and_the_contracts_only() {
        classes()
                .that()
                .resideInAPackage("cn.fazhi.extraction..")
                .and()
                .resideOutsideOfPackages(
                        "cn.fazhi.extraction.cli..",
                        "cn.fazhi.extraction.evaluate..",
                        "cn.fazhi.extraction.document..",
                        "cn.fazhi.extraction.check..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "cn.fazhi.contracts..", "cn.fazhi.extraction..")
                .check(CLASSES);
    }

    @Test
    void the_checks_know_figures_and_the_evaluator_only() {
        classes()
                .that()
                .resideInAPackage("cn.fazhi.extraction.check..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.ezylang.evalex..",
                        "cn.fazhi.contracts..",
                        "cn.fazhi.extraction.check..")
                .check(CLASSES);
    }

    @Test
    void the_engine_and_the_document_readers_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("cn.fazhi.extraction.document..")
                .should()
                .dependOnClassesThat(resideInAPackage("cn.fazhi.extraction..")
                        .and(resideOutsideOfPackage("cn.fazhi.extraction.document..")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("cn.fazhi.extraction.document..", "cn.fazhi.extraction.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cn.fazhi.extraction.document..")
                .check(CLASSES);
    }

    @Test
    void the_stages_know_nothing_of_the_commands() {
        noClasses()
                .that()
                .resideOutsideOfPackages("cn.fazhi.extraction.cli..", "cn.fazhi.extraction.evaluate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.fazhi.extraction.cli..", "cn.fazhi.extraction.evaluate..")
                .check(CLASSES);
    }
}
