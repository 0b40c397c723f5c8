package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.promisemodel.action.Action;
import io.github.promisemodel.colour.RagPolicy;
import io.github.promisemodel.colour.StatusRanking;
import io.github.promisemodel.disclosure.CountTable;
import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.scotland.NationalFrame;
import io.github.promisemodel.words.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exception says of a text that it was given: by every method and constructor that a program can call. */
class ExceptionMessagesTest {

    private static final int LONGEST = 500;

    /** Values of which methods are called, beside the entities. */
    private static final List<Object> RECEIVERS = List.of(
            CareLanguage.DEFAULT,
            NationalFrame.SCOTLAND,
            PlanPath.parse("/areas/0"),
            CountTable.withColumns("a"),
            Phrasebook.ENGLISH,
            RagPolicy.worstOf(StatusRanking.OF_BENEFITS));

    /** What is given where a parameter is no text. */
    private static final List<Object> OTHERS = List.of(
            PartialDate.parse("2025"),
            Phrasebook.ENGLISH,
            PlanPath.PLAN,
            CareLanguage.DEFAULT,
            Action.class,
            0,
            0L,
            'x',
            false);

    private static Set<String> exported() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    static List<Class<?>> types() throws IOException {
        Set<String> exported = exported();
        return Production.CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnnotation())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** Whoever can be called with a text. */
    private static List<Executable> called(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        all.addAll(Arrays.asList(type.getConstructors()));
        all.addAll(Arrays.asList(type.getDeclaredMethods()));
        return all.stream()
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> Arrays.stream(each.getParameterTypes()).anyMatch(ExceptionMessagesTest::takesTexts))
                // That of an enum is Java's own.
                .filter(each -> !(type.isEnum() && each.getName().equals("valueOf")))
                .toList();
    }

    private static boolean takesTexts(Class<?> parameter) {
        return parameter == String.class
                || parameter == CharSequence.class
                || parameter == String[].class
                || parameter == Object[].class
                || parameter == Iterable.class
                || Collection.class.isAssignableFrom(parameter)
                || parameter == Map.class;
    }

    private static @Nullable Object argument(Class<?> parameter, String text) {
        if (parameter == String.class || parameter == CharSequence.class) {
            return text;
        } else if (parameter == String[].class) {
            return new String[] {text, text};
        } else if (parameter == Object[].class) {
            return new Object[] {text};
        } else if (parameter == Map.class) {
            return Map.of(text, text);
        } else if (parameter == Iterable.class || parameter.isAssignableFrom(List.class)) {
            return List.of(text, text + "x");
        } else if (parameter == Set.class) {
            return Set.of(text);
        } else if (parameter == Optional.class) {
            return Optional.empty();
        } else if (parameter == UnaryOperator.class) {
            return UnaryOperator.identity();
        } else if (parameter == long[].class) {
            return new long[0];
        } else if (parameter.isEnum()) {
            return parameter.getEnumConstants()[0];
        }
        Class<?> boxed = MethodType.methodType(parameter).wrap().returnType();
        return Stream.of(OTHERS, Entities.FULL)
                .flatMap(List::stream)
                .filter(boxed::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static List<Object> receivers(Class<?> type) {
        List<Object> all = new ArrayList<>(RECEIVERS);
        all.addAll(Entities.FULL);
        all.addAll(Arrays.asList(Objects.requireNonNullElse(type.getEnumConstants(), new Object[0])));
        return all.stream().filter(type::isInstance).limit(1).toList();
    }

    /** Calls it with a text, and gives what it throws. */
    private static @Nullable Throwable thrown(Executable called, @Nullable Object receiver, String text)
            throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(called.getParameterTypes())
                .map(parameter -> argument(parameter, text))
                .toArray();
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                called.setAccessible(true); // the generated classes are public to nobody
                ((Method) called).invoke(receiver, arguments);
            }
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalArgumentException e) {
            return null; // a primitive was wanted that nobody gives
        }
    }

    private static int assertShowable(@Nullable Throwable thrown, Object of) {
        int messages = 0;
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each.getMessage() != null) {
                HostileTexts.assertShowable(of, each.getMessage(), LONGEST);
                messages++;
            }
        }
        return messages;
    }

    @ParameterizedTest
    @MethodSource("types")
    void noMethodRepeatsATextAsItIs(Class<?> type) throws ReflectiveOperationException {
        for (Executable each : called(type)) {
            List<Object> receivers = Modifier.isStatic(each.getModifiers()) || each instanceof Constructor
                    ? List.of(type)
                    : receivers(type);
            for (Object receiver : receivers) {
                for (String text : HostileTexts.ALL) {
                    assertShowable(thrown(each, receiver, text), each);
                }
            }
        }
    }

    static List<Object> entities() {
        return Entities.FULL;
    }

    /** One field at a time, with the rest of the entity as it is and with the same text as its id. */
    @ParameterizedTest
    @MethodSource("entities")
    void noBuilderRepeatsATextAsItIs(Object entity) throws ReflectiveOperationException {
        for (Executable setter : setters(builder(entity).getClass())) {
            for (String text : HostileTexts.ALL) {
                Object builder = builder(entity);
                assertShowable(thrown(setter, builder, text), setter);
                assertShowable(built(builder), setter);
            }
        }
    }

    private static Object builder(Object entity) throws ReflectiveOperationException {
        Method builder = entity.getClass().getMethod("toBuilder");
        builder.setAccessible(true);
        return builder.invoke(entity);
    }

    private static List<Executable> setters(Class<?> builder) {
        List<Executable> setters = new ArrayList<>(called(builder));
        setters.addAll(called(builder.getSuperclass()));
        return setters;
    }

    private static @Nullable Throwable built(Object builder) throws ReflectiveOperationException {
        try {
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            build.invoke(builder);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @Test
    void whatIsCalledIsTheModel() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Class<?> type : types()) {
            called(type).forEach(each -> names.add(type.getSimpleName() + "." + each.getName()));
        }

        assertThat(names)
                .hasSizeGreaterThan(200)
                .contains(
                        "PartialDate.parse",
                        "Amount.parse",
                        "Plan.with",
                        "CountTable.withColumns",
                        "Phrase.of",
                        "Share.parse");
    }
}
