package cn.nianbao.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The laws of the house that the compiler does not know. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.nianbao");

    @Test
    void theEngineIsKnownToWorkflowAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.nianbao.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(HOUSE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("cn.nianbao.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theModelKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "cn.nianbao.report..",
                        "cn.nianbao.chain..",
                        "cn.nianbao.format..",
                        "cn.nianbao.form..",
                        "cn.nianbao.check..",
                        "cn.nianbao.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.camunda..")
                .check(HOUSE);
    }
}
