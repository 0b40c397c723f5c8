package io.github.promisemodel.tracker.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A field of a form.
 *
 * @param name its name, which is that of the field of the format that it fills, such as {@code asOf}
 * @param kind what it looks like
 * @param label what it asks for
 * @param hint what helps to answer; empty for nothing
 * @param options what can be chosen; none where anything can be written
 */
public record FormField(String name, Kind kind, String label, String hint, List<Option> options) {

    /** What a field looks like. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** One of several. */
        SELECT,
        /** Any of several. */
        CHECKBOXES,
        /** A file. */
        FILE
    }

    /**
     * What can be chosen.
     *
     * @param value what is sent
     * @param words what is read
     */
    public record Option(String value, String words) {}

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("io.github.promisemodel.tracker.web.forms");

    /** Fields of a form, as {@code forms.properties} describes them. */
    static List<FormField> of(String form, Map<String, List<Option>> options, List<String> names) {
        return names.stream()
                .map(name -> of(name, WORDS.getString(form + "." + name), options.getOrDefault(name, List.of())))
                .toList();
    }

    private static FormField of(String name, String described, List<Option> options) {
        String[] words = described.split(" \\| ", -1);
        return new FormField(name, Kind.valueOf(words[0]), words[1], words.length > 2 ? words[2] : "", options);
    }

    /** What can be chosen of constants, in the words of the forms or else in those of the report. */
    static List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new Option(each.name(), word(each, "option." + each.name())))
                .toList();
    }

    private static String word(Enum<?> constant, String key) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : Figures.LABELS.word(constant);
    }

    /** The same choice with one more before it. */
    static List<Option> orElse(String words, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", words)), options.stream()).toList();
    }
}
