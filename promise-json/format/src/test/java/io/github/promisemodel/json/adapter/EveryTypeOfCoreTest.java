package io.github.promisemodel.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.tally.Rounding;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public type of core is written by a table, or refused with what to write instead; a new type fails here until somebody
 * decides which. A mapper would otherwise write what it can see of it.
 */
class EveryTypeOfCoreTest {

    private static final String ROOT = "io.github.promisemodel.";

    private static final TypeRegister TYPES = new TypeRegister(Rounding.HALF_UP);

    /** Core as a folder of classes or as a jar, whether or not the tests run on the module path. */
    private static ModuleReference core() {
        Path place = Path.of(URI.create(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return ModuleFinder.of(place).find("io.github.promisemodel.core").orElseThrow();
    }

    private static Set<String> exports() {
        return core().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** The types that a program can have a value of. */
    static List<Class<?>> publicTypes() throws IOException {
        Set<String> exports = exports();
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = core().open();
                Stream<String> files = reader.list()) {
            files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(name -> exports.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .map(EveryTypeOfCoreTest::named)
                    .filter(EveryTypeOfCoreTest::isSeen)
                    .filter(EveryTypeOfCoreTest::hasValues)
                    .forEach(types::add);
        }
        return types;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Plan.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isSeen(type.getEnclosingClass());
    }

    /** Not an annotation, nor a class of constants and static methods alone. */
    private static boolean hasValues(Class<?> type) {
        boolean isOfConstants = Arrays.stream(type.getDeclaredConstructors())
                        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()))
                && Modifier.isFinal(type.getModifiers())
                && Arrays.stream(type.getMethods())
                        .allMatch(method ->
                                Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class);
        return !type.isAnnotation() && !isOfConstants;
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void itIsWrittenByATableOrRefusedWithWhatToWriteInstead(Class<?> type) {
        assertThat(TYPES.isOurs(type)).isTrue();
        assertThat(TYPES.writer(type).isPresent())
                .as("%s: give it a table and register it, or say in RefusedTypes what to write instead", type)
                .isNotEqualTo(RefusedTypes.isNamed(type));
    }

    @Test
    void thePackagesAreThoseOfCore() throws IOException {
        assertThat(publicTypes().stream().map(Class::getPackageName).distinct()).hasSameElementsAs(exports());
        assertThat(TYPES.isOurs(Problem.class)).isTrue();
    }

    @Test
    void aRefusalNamesTheTypeAndNoPackage() throws IOException {
        List<String> refusals = publicTypes().stream()
                .filter(type -> TYPES.writer(type).isEmpty())
                .map(TYPES::refusalToWrite)
                .toList();

        assertThat(refusals).contains("Action.Builder: it has no form in JSON; write what its build() gives");
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal).doesNotContain(ROOT, "$"));
        assertThat(refusals.stream().collect(Collectors.toSet())).hasSameSizeAs(refusals);
    }
}
