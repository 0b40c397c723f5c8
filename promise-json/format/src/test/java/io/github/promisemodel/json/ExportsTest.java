package io.github.promisemodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.table.WriteCodec;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is exported to everybody is API; the rest is there for the adapters, and can change. */
class ExportsTest {

    private static final String ROOT = "io.github.promisemodel.json.";

    /** The compiled classes, so that the tests run on the class path too. */
    private static final Path CLASSES = Path.of(URI.create(
            Problem.class.getProtectionDomain().getCodeSource().getLocation().toString()));

    private static final ModuleDescriptor MODULE =
            ModuleFinder.of(CLASSES).find(ROOT + "format").orElseThrow().descriptor();

    /** The packages that are exported to the adapters alone. */
    private static final Set<String> HIDDEN = MODULE.exports().stream()
            .filter(Exports::isQualified)
            .map(Exports::source)
            .collect(Collectors.toSet());

    private static List<Class<?>> exportedTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (Exports exports : MODULE.exports()) {
            if (!exports.isQualified()) {
                try (Stream<Path> files =
                        Files.list(CLASSES.resolve(exports.source().replace('.', '/')))) {
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                            .map(file -> named(exports.source() + '.' + file.substring(0, file.length() - 6)))
                            .filter(type -> Modifier.isPublic(type.getModifiers()))
                            .forEach(types::add);
                }
            }
        }
        return types;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What of a type a program can call or override. */
    private static Stream<Executable> members(Class<?> type) {
        return Stream.<Executable[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Arrays::stream)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic());
    }

    private static boolean namesHidden(Executable member) {
        Stream<Class<?>> result = member instanceof Method method ? Stream.of(method.getReturnType()) : Stream.empty();
        return Stream.concat(result, Arrays.stream(member.getParameterTypes()))
                .anyMatch(type -> HIDDEN.contains(type.getPackageName()));
    }

    @Test
    void theApiIsTheFacadeItsProblemsItsFilesTheSchemaAndTheTables() {
        assertThat(MODULE.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(exports -> exports.source().substring(ROOT.length())))
                .containsExactlyInAnyOrder(
                        "facade",
                        "file",
                        "problem",
                        "answer",
                        "words",
                        "schema",
                        "table",
                        "action",
                        "assessment",
                        "attention",
                        "benefit",
                        "check",
                        "datamap",
                        "disclosure",
                        "engagement",
                        "finance",
                        "foundation",
                        "governance",
                        "language",
                        "ledger",
                        "measure",
                        "merge",
                        "movement",
                        "plan",
                        "progress",
                        "published",
                        "reconcile",
                        "reference",
                        "risk",
                        "riskregister",
                        "rollup",
                        "colour",
                        "money",
                        "scotland",
                        "status",
                        "tally");
    }

    @Test
    void whatIsForTheAdaptersIsExportedToThemAlone() {
        assertThat(HIDDEN).containsExactlyInAnyOrder(ROOT + "adapter", ROOT + "shape", ROOT + "token");
        assertThat(MODULE.exports().stream().filter(Exports::isQualified))
                .allSatisfy(exports ->
                        assertThat(exports.targets()).containsExactlyInAnyOrder(ROOT + "jackson2", ROOT + "jackson3"));
    }

    @Test
    void onlyCodecsAndWhatAnAdapterCallsNameTypesOfTheAdapters() throws IOException {
        assertThat(exportedTypes().stream()
                        .filter(type -> !WriteCodec.class.isAssignableFrom(type))
                        .flatMap(ExportsTest::members)
                        .filter(ExportsTest::namesHidden)
                        .map(member -> member.getDeclaringClass().getSimpleName()
                                + '.'
                                + (member instanceof Method ? member.getName() : "new"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "PlanFacade.new", // an adapter gives its library
                        "ReadContext.read", // an adapter's mapper reads a value
                        "ReadContext.tokens",
                        "ReadContext.current",
                        "ResultWriters.of"); // the tables of results
    }
}
