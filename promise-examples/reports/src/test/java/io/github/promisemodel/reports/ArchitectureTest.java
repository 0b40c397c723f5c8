package io.github.promisemodel.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package of the reports may know which: what is said, its words, its tables, and the forms that know no other form. */
class ArchitectureTest {

    private static final String ROOT = "io.github.promisemodel.reports.";

    /** What each package may import of the others. */
    private static final Map<String, Set<String>> MAY = Map.of(
            "report", Set.of(),
            "words", Set.of(),
            "figures", Set.of("report", "words"),
            "text", Set.of("figures", "words"),
            "html", Set.of("figures", "words"),
            "csv", Set.of("figures", "words"),
            "markdown", Set.of("figures", "words"),
            "renderer", Set.of("figures"),
            "json", Set.of("report"));

    private static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.promisemodel.reports");
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsThoseThatItMay() {
        JavaClasses classes = classes();
        return MAY.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + name)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others(name))
                                .check(classes)));
    }

    private static String[] others(String name) {
        return MAY.keySet().stream()
                .filter(other -> !other.equals(name) && !MAY.get(name).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> found = new TreeSet<>();
        classes().stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.equals("html.templates") && !name.startsWith("html.templates."))
                .forEach(found::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(List.copyOf(MAY.keySet()));
    }

    @Test
    void nothingKnowsWhatTheModulesKeepToThemselves() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.promisemodel.entity..",
                        "io.github.promisemodel.fields..",
                        "io.github.promisemodel.json.adapter..",
                        "io.github.promisemodel.json.shape..",
                        "io.github.promisemodel.json.token..")
                .check(classes());
    }

    @Test
    void nothingKnowsTheCommandOrALibraryOfJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.promisemodel.examples..", "tools.jackson..", "com.fasterxml..", "picocli..")
                .check(classes());
    }
}
