package cn.fazhi.contracts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTest {
    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.fazhi.contracts");
    private static final String[] PLAIN = {
        "java..",
        "org.jspecify..",
        "cn.fazhi.contracts.division",
        "cn.fazhi.contracts.period",
        "cn.fazhi.contracts.figure"
    };

    @Test
    void divisions_periods_and_figures_are_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(
                        "cn.fazhi.contracts.division", "cn.fazhi.contracts.period", "cn.fazhi.contracts.figure")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN))
                .check(CONTRACTS);
    }

    @Test
    void the_catalogue_is_plain_java_and_its_reader_alone_knows_the_file_format() {
        classes()
                .that()
                .resideInAPackage("cn.fazhi.contracts.catalogue")
                .and()
                .doNotHaveSimpleName("CatalogueReader")
                .and()
                .doNotHaveSimpleName("CatalogueEntries")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(PLAIN).or(resideInAnyPackage("cn.fazhi.contracts.catalogue")))
                .check(CONTRACTS);
    }

    @Test
    void events_meet_jackson_in_their_codec_only() {
        classes()
                .that()
                .resideInAPackage("cn.fazhi.contracts.event")
                .and()
                .doNotHaveSimpleName("EventCodec")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN).or(resideInAnyPackage("cn.fazhi.contracts.event")))
                .check(CONTRACTS);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("cn.fazhi.contracts.(*)..").should().beFreeOfCycles().check(CONTRACTS);
    }
}
