package sera;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;

/// The arrows that are promises.
class ModularityTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sera");

    @Test
    void everyArrowBetweenModulesIsDeclared() {
        ApplicationModules.of(Sera.class).verify();
    }

    @ParameterizedTest
    @CsvSource({
        "com.google.crypto.tink.., sera.vault",
        "org.thymeleaf.., sera.web",
        "org.sqlite.., sera.storage",
        "picocli.., sera.cli",
        "io.github.bucket4j.., sera.conversation",
        "ai.onnxruntime.., sera.understanding",
        "ai.djl.., sera.understanding",
    })
    void aLibraryIsKnownToItsIslandAlone(String library, String island) {
        noClasses()
                .that()
                .resideOutsideOfPackage(island + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void aModuleThatStoresAboutPeopleLetsThemTakeAndDestroyIt() {
        var storing = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Repository.class))
                .filter(type -> !type.getPackageName().equals("sera.vault"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        var answering = CLASSES.stream()
                .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(storing).isNotEmpty();
        assertThat(answering).containsAll(storing);
    }

    @Test
    void storesAndControllersAreTheBusinessOfTheirModuleAlone() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(resideInAPackage("sera..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("sera.cli.."))))
                .should()
                .accessField(System.class, "out")
                .check(CLASSES);
    }

    @Test
    void everyModuleHasItsSentenceAndSaysWhatItMayUse() {
        var modules = ApplicationModules.of(Sera.class).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());
        assertThat(modules)
                .isEqualTo(Set.of(
                        "shared",
                        "storage",
                        "web",
                        "vault",
                        "privacy",
                        "understanding",
                        "people",
                        "safety",
                        "memory",
                        "practice",
                        "measures",
                        "guide",
                        "conversation",
                        "exam",
                        "cli"));
    }
}
