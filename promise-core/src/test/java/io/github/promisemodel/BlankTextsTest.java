package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An id, a code or a name that is blank is refused by the exception that the documentation of the method names. */
class BlankTextsTest {

    /** Texts that some type reads, so that the other arguments of a call are right. */
    private static final List<String> TEXTS = List.of("2025", "2021/2024", "1", "/areas/0", "area", "P1M");

    private static final Pattern THROWS = Pattern.compile("@throws (\\w+) ((?:(?!@throws|\\*/).)*)", Pattern.DOTALL);

    /** A method or a constructor, and one of its parameters that is a text. */
    private record BlankCall(Executable called, int parameter) {

        String name() {
            return called.getParameters()[parameter].getName();
        }

        /** What it throws where that text is blank and all others are right; empty if it takes it. */
        Optional<Throwable> thrown(String blank) throws ReflectiveOperationException {
            Object[] arguments = Arrays.stream(called.getParameterTypes())
                    .map(BlankTextsTest::sample)
                    .toArray();
            arguments[parameter] = blank;
            try {
                if (called instanceof Constructor<?> constructor) {
                    constructor.newInstance(arguments);
                } else {
                    ((Method) called).invoke(null, arguments);
                }
                return Optional.empty();
            } catch (InvocationTargetException e) {
                return Optional.of(e.getCause());
            }
        }

        /** The names of the exceptions that it says it throws where this text is blank. */
        List<String> documented() {
            return THROWS.matcher(documentation())
                    .results()
                    .filter(tag ->
                            tag.group(2).contains("blank") && tag.group(2).matches("(?s).*\\b" + name() + "\\b.*"))
                    .map(tag -> tag.group(1))
                    .toList();
        }

        private String documentation() {
            Class<?> type = called.getDeclaringClass();
            String source = Production.read(Production.SOURCES.resolve(
                    type.getName().replaceAll("[$].*", "").replace('.', '/') + ".java"));
            boolean isRecord = type.isRecord() && called instanceof Constructor<?>;
            String name = called instanceof Constructor<?> ? type.getSimpleName() : called.getName();
            String parameters = Arrays.stream(called.getParameters())
                    .map(parameter -> "[^()]*\\b" + parameter.getName())
                    .reduce((one, other) -> one + "\\s*," + other)
                    .orElse("");
            String after = isRecord ? "\\s*\\{" : "\\(" + parameters + "\\s*\\)";
            Matcher found = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/[^;{}/]*?\\bpublic [^;{}/]*?\\b" + name + after, Pattern.DOTALL)
                    .matcher(source);
            return found.find() ? found.group(1) : "";
        }

        @Override
        public String toString() {
            return called.getDeclaringClass().getSimpleName() + "#" + called.getName() + ": " + name();
        }
    }

    // ------------------------------------------------------------------------

    private static Object sample(Class<?> type) {
        Map<Class<?>, Object> plain = Map.of(
                String.class,
                "x",
                Object.class,
                "x",
                Optional.class,
                Optional.empty(),
                List.class,
                List.of(),
                Map.class,
                Map.of(),
                int.class,
                1,
                long.class,
                1L,
                boolean.class,
                false,
                String[].class,
                new String[0]);
        if (plain.containsKey(type)) {
            return plain.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.concat(Entities.FULL.stream().filter(type::isInstance), read(type))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Object> read(Class<?> type) {
        return TEXTS.stream().flatMap(text -> {
            try {
                return Stream.of(type.getMethod("parse", String.class).invoke(null, text));
            } catch (ReflectiveOperationException e) {
                return Stream.empty();
            }
        });
    }

    private static List<BlankCall> calls() {
        List<BlankCall> calls = new ArrayList<>();
        for (JavaClass type : Production.CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                Class<?> reflected = type.reflect();
                Stream.concat(
                                Arrays.stream(reflected.getConstructors()),
                                Arrays.stream(reflected.getDeclaredMethods())
                                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                                && Modifier.isPublic(method.getModifiers())
                                                && !method.isSynthetic()))
                        .forEach(called -> addCalls(called, calls));
            }
        }
        return calls;
    }

    private static void addCalls(Executable called, List<BlankCall> calls) {
        for (int parameter = 0; parameter < called.getParameterCount(); parameter++) {
            if (called.getParameterTypes()[parameter] == String.class) {
                calls.add(new BlankCall(called, parameter));
            }
        }
    }

    private static boolean isOfABlank(Throwable thrown) {
        return thrown.getMessage() != null && thrown.getMessage().contains(" is blank");
    }

    // ------------------------------------------------------------------------

    @Test
    void aBlankTextThrowsWhatTheDocumentationSays() throws ReflectiveOperationException {
        TreeSet<String> refusing = new TreeSet<>();
        for (BlankCall call : calls()) {
            for (String blank : List.of("", " ", "\t\n")) {
                Optional<Throwable> thrown = call.thrown(blank);
                List<String> documented = call.documented();
                if (!documented.isEmpty()
                        || thrown.filter(BlankTextsTest::isOfABlank).isPresent()) {
                    refusing.add(call.toString());
                    assertThat(documented)
                            .as(call + " with '" + blank + "'")
                            .containsExactly(thrown.map(e -> e.getClass().getSimpleName())
                                    .orElse("nothing"));
                }
            }
        }
        assertThat(refusing).hasSizeGreaterThan(15).contains("Council#of: code", "EntryLink#of: entry", "Body#of: id");
    }

    /** The documentation of {@code build} says so once for all. */
    @Test
    void aBuilderRefusesABlankIdByAnIllegalStateException() throws ReflectiveOperationException {
        TreeSet<String> refusing = new TreeSet<>();
        for (Object entity : Entities.FULL) {
            for (String field : List.of("id", "code", "plan", "entry")) {
                Object builder = entity.getClass().getMethod("toBuilder").invoke(entity);
                Optional<Method> setter = Arrays.stream(builder.getClass().getMethods())
                        .filter(method -> method.getName().equals(field)
                                && method.getParameterCount() == 1
                                && method.getParameterTypes()[0] == String.class)
                        .findFirst();
                if (setter.isPresent()) {
                    setter.get().setAccessible(true); // a builder's methods are those of a class that is not public
                    setter.get().invoke(builder, " ");
                    Method build = builder.getClass().getMethod("build");
                    build.setAccessible(true);
                    Throwable thrown = catchThrowable(() -> build.invoke(builder));
                    if (thrown != null) {
                        refusing.add(builder.getClass().getEnclosingClass().getSimpleName() + " " + field);
                        assertThat(thrown.getCause())
                                .isExactlyInstanceOf(IllegalStateException.class)
                                .hasMessageContaining(field + " is blank");
                    }
                }
            }
        }
        assertThat(refusing)
                .contains(
                        "Action id",
                        "Benefit id",
                        "Body id",
                        "CallToAction id",
                        "Council code",
                        "DataSet id",
                        "Document id",
                        "EarlyWarning id",
                        "EntryGroup id",
                        "EntryLink entry",
                        "EntryLink plan",
                        "ImprovementArea id",
                        "Measure id",
                        "Plan id",
                        "Publication id",
                        "Question id",
                        "ReportingLine id");
    }
}
