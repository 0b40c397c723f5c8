package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the sources, the module and the POM must keep. */
class HouseTest {

    /** What no other module may know: how entities are made, and what personal data looks like. */
    private static final Set<String> INTERNAL = Set.of("entity", "personaldata");

    /** The packages that the format alone may see. */
    private static final Set<String> FOR_THE_FORMAT = Set.of("fields");

    private static final String FORMAT = "io.github.promisemodel.json.format";

    private static final Pattern NOT_THE_MODULES_OWN = Pattern.compile(
            "(?s)<!--.*?-->|<parent>.*?</parent>|<build>.*?</build>|<dependencyManagement>.*?</dependencyManagement>");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern NOT_HANDED_ON =
            Pattern.compile("<scope>\\s*(provided|test)\\s*</scope>|<optional>\\s*true\\s*</optional>");

    private static ModuleDescriptor module() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatItIsForAndIsNullMarked() {
        TreeSet<Path> packages = new TreeSet<>();
        Production.sources(".java").stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(Production.SOURCES))
                .forEach(packages::add);
        assertThat(packages).isNotEmpty();
        return packages.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Path info = folder.resolve("package-info.java");

                    assertThat(info).isRegularFile();
                    assertThat(Production.read(info))
                            .startsWith("/**")
                            .containsPattern("(?m)^@NullMarked$")
                            .contains("import org.jspecify.annotations.NullMarked;");
                }));
    }

    @Test
    void theModuleExportsEveryPackageButThoseForItself() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        Production.packages().stream()
                .filter(name -> !INTERNAL.contains(name))
                .forEach(name -> expected.add(Production.ROOT + "." + name));

        assertThat(module().name()).isEqualTo("io.github.promisemodel.core");
        assertThat(module().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .hasSameElementsAs(expected);
        assertThat(module().exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .allSatisfy(exports -> assertThat(exports.targets()).containsExactly(FORMAT))
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(FOR_THE_FORMAT.stream()
                        .map(name -> Production.ROOT + "." + name)
                        .toList());
    }

    @Test
    void theModuleNeedsNothingAtRunTime() throws IOException {
        List<String> needed = module().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .toList();

        assertThat(needed).containsExactly("java.base");
        assertThat(module().requires())
                .noneMatch(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE));
    }

    @Test
    void thePomHasNoDependencyThatAUserWouldGet() {
        String pom =
                NOT_THE_MODULES_OWN.matcher(Production.read(Path.of("pom.xml"))).replaceAll("");
        List<String> dependencies =
                DEPENDENCY.matcher(pom).results().map(MatchResult::group).toList();

        assertThat(dependencies)
                .isNotEmpty()
                .allSatisfy(dependency -> assertThat(dependency).containsPattern(NOT_HANDED_ON));
    }
}
