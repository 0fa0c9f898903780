package cn.nianbao.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others see of this module names no type of the engine. */
class DoorTest {

    private static final String ENGINE = "org.camunda";

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.nianbao.workflow");

    @Test
    void noPublicSignatureNamesTheEngine() {
        List<JavaClass> open = module.stream()
                .filter(type -> type.getPackageName().equals("cn.nianbao.workflow"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertThat(open).extracting(JavaClass::getSimpleName).contains("ReportProcess", "ProcessHost", "Work");
        assertThat(open.stream().flatMap(DoorTest::openSignatures).filter(name -> name.startsWith(ENGINE)))
                .isEmpty();
    }

    @Test
    void theVocabularyDoesNotKnowTheEngine() {
        noClasses()
                .that()
                .areRecords()
                .or()
                .areEnums()
                .or()
                .areInterfaces()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE + "..")
                .check(module);
    }

    @Test
    void theEngineKnowsNothingOfReports() {
        slices().matching("cn.nianbao.(**)").should().beFreeOfCycles().check(module);
        classes()
                .that()
                .resideInAPackage("cn.nianbao.workflow.engine")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("cn.nianbao.workflow")
                .check(module);
    }

    private static Stream<String> openSignatures(JavaClass type) {
        Stream<JavaCodeUnit> open =
                type.getCodeUnits().stream().filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));
        return Stream.concat(
                Stream.of(type.getRawSuperclass().map(JavaClass::getName).orElse("")),
                open.flatMap(unit -> Stream.concat(
                        Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .map(JavaClass::getName),
                        unit.getThrowsClause().getTypes().stream().map(JavaClass::getName))));
    }
}
