package io.github.promisemodel.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The English sentences of the library, by their code: {@code english.properties} is the one file that has them.
 *
 * <p>A sentence is made where a person reads it, of a code and arguments: {@code Words.of("progress.NO_BASELINE", "measure",
 * "attendance")}. A renderer in another language brings sentences of its own for the same codes and arguments.
 *
 * @see Template for how a sentence is written
 */
public final class Words {

    private static final String FILE = "english.properties";

    /** The file, read when the first sentence is wanted. */
    private static final class Texts {
        static final Map<String, String> BY_CODE = read();
    }

    private Words() {}

    /**
     * A sentence.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID}
     * @param namesAndValues its arguments, names and values in turn; null and an empty {@code Optional} are absent, a
     *     collection is a list
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has the code, or an argument outside square brackets is absent
     */
    public static String of(String code, @Nullable Object... namesAndValues) {
        return of(code, present(namesAndValues));
    }

    /**
     * A sentence.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID}
     * @param arguments its arguments by name
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has the code, or an argument outside square brackets is absent
     */
    public static String of(String code, Map<String, ?> arguments) {
        return Phrasebook.ENGLISH.fill(code, arguments);
    }

    /**
     * The sentence of a code, or of the code and the argument {@code kind} where there is one:
     * {@code check.DUPLICATE_ID.MEASURE} for the kind {@code MEASURE}.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID}
     * @param arguments its arguments by name
     * @return the sentence
     * @throws IllegalArgumentException if no sentence has the code, or an argument outside square brackets is absent
     */
    public static String ofKind(String code, Map<String, ?> arguments) {
        Object kind = arguments.get("kind");
        return of(kind == null ? code : code + "." + kind, arguments);
    }

    /**
     * The words of a constant: those of {@code ActionStatus.ON_TARGET} have the code {@code status.ActionStatus.ON_TARGET}.
     *
     * @param constant the constant
     * @return its words, such as "on target"
     * @throws IllegalArgumentException if the constant has none
     */
    public static String constant(Enum<?> constant) {
        return of(code(constant));
    }

    /** The code of a constant's words, such as {@code status.ActionStatus.ON_TARGET}, whether or not it has any. */
    static String code(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String home = type.getPackageName();
        return home.substring(home.lastIndexOf('.') + 1) + "." + type.getSimpleName() + "." + constant.name();
    }

    /** Whether a code has a sentence. */
    static boolean has(String code) {
        return Texts.BY_CODE.containsKey(code);
    }

    /**
     * The words of a field: those of {@code dueExtensions} have the code {@code fields.dueExtensions}.
     *
     * @param name the field's name in the format
     * @return its words, such as "due extensions"
     * @throws IllegalArgumentException if no field has the name
     */
    public static String field(String name) {
        return of("fields." + name);
    }

    /**
     * Arguments as texts.
     *
     * @param namesAndValues names and values in turn; null and an empty {@code Optional} are absent
     * @return the arguments by name, in order
     */
    public static Map<String, String> arguments(@Nullable Object... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        present(namesAndValues).forEach((name, value) -> arguments.put(name, value.toString()));
        return arguments;
    }

    /**
     * Arguments as they are, lists among them.
     *
     * @param namesAndValues names and values in turn; null and an empty {@code Optional} are absent
     * @return the arguments by name, in order
     */
    public static Map<String, Object> present(@Nullable Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (present != null) {
                arguments.put(Objects.requireNonNull(namesAndValues[i]).toString(), present);
            }
        }
        return arguments;
    }

    /**
     * A list as "a, b and c".
     *
     * @param items the items
     * @return the list; empty for none
     */
    public static String list(Collection<?> items) {
        return Phrasebook.ENGLISH.list(items);
    }

    /**
     * A list as "a, b or c".
     *
     * @param items the items
     * @param last the word before the last item, such as {@code or}
     * @return the list; empty for none
     */
    public static String list(Collection<?> items, String last) {
        return Phrasebook.ENGLISH.list(items, last);
    }

    /** {@return all codes, in alphabetical order} */
    static Set<String> codes() {
        return Collections.unmodifiableSet(new TreeSet<>(Texts.BY_CODE.keySet()));
    }

    /** {@return the sentence as it is in the file; refused if there is none} */
    static String text(String code) {
        String text = Texts.BY_CODE.get(code);
        if (text == null) {
            throw new IllegalArgumentException("Words: no sentence has the code " + code);
        }
        return text;
    }

    private static Map<String, String> read() {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }
}
