package io.github.promisemodel.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The English sentences of the library, by their code: {@code english.properties} is the one file that has them. */
final class Words {

    private static final String FILE = "english.properties";

    /** The file, read when the first sentence is wanted. */
    private static final class Texts {
        static final Map<String, String> BY_CODE = read();
    }

    private Words() {}

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

    /** {@return all codes, in alphabetical order} */
    static Set<String> codes() {
        return Collections.unmodifiableSet(new TreeSet<>(Texts.BY_CODE.keySet()));
    }

    /** {@return the sentence as it is in the file; refused if there is none} */
    static String text(String code) {
        String text = Texts.BY_CODE.get(code);
        if (text == null) {
            throw new IllegalArgumentException("Words: no sentence has the code " + MessageText.of(code));
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
