package cn.fazhi.extraction;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The engine stands on the JDK and the contracts alone; only the commands and the evaluation read and write JSON. */
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
                .resideOutsideOfPackages("cn.fazhi.extraction.cli..", "cn.fazhi.extraction.evaluate..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "cn.fazhi.contracts..", "cn.fazhi.extraction..")
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
