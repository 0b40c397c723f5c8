package io.github.promisemodel.words;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a part of one as a value: a code and arguments, such as {@code attention.OVERDUE} with the {@code thing} Action
 * 4.1 and the {@code due} 2025-03-31.
 *
 * <p>{@link #toString()} is its English; {@link #in} says it in the words of another {@link Phrasebook}. Nothing is read or put
 * together until then. An argument is a value: a phrase or something that {@linkplain Phrased has one}, a constant of an enum, a
 * date, an amount, a number, a text of the plan, or a list of these. Two phrases are equal if their codes and arguments are.
 */
public final class Phrase implements Phrased {

    private final String code;
    private final Map<String, Object> arguments;

    private Phrase(String code, Map<String, Object> arguments) {
        this.code = Objects.requireNonNull(code, "code");
        this.arguments = Collections.unmodifiableMap(arguments);
    }

    /**
     * A phrase.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID.MEASURE}
     * @param namesAndValues its arguments, names and values in turn; null and an empty {@code Optional} are absent, a collection
     *     is a list
     * @return the phrase
     * @throws IllegalArgumentException if a name has no value, or is not a text
     */
    public static Phrase of(String code, @Nullable Object... namesAndValues) {
        return new Phrase(code, byName(code, namesAndValues));
    }

    /**
     * A phrase.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID.MEASURE}
     * @param arguments its arguments by name, as {@link #of(String, Object...)} has them
     * @return the phrase, with a copy of the arguments in their order
     */
    public static Phrase of(String code, Map<String, ?> arguments) {
        return new Phrase(code, copy(arguments));
    }

    /**
     * The phrase of a code, or of the code and the argument {@code kind} where there is one: {@code check.DUPLICATE_ID.MEASURE}
     * for the kind {@code MEASURE}.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID}
     * @param namesAndValues its arguments, names and values in turn, as {@link #of(String, Object...)} has them
     * @return the phrase, with the kind among its arguments
     */
    public static Phrase ofKind(String code, @Nullable Object... namesAndValues) {
        return kindOf(code, byName(code, namesAndValues));
    }

    /**
     * The phrase of a code, or of the code and the argument {@code kind} where there is one: {@code check.DUPLICATE_ID.MEASURE}
     * for the kind {@code MEASURE}.
     *
     * @param code its code, such as {@code check.DUPLICATE_ID}
     * @param arguments its arguments by name
     * @return the phrase, with a copy of the arguments in their order, the kind among them
     */
    public static Phrase ofKind(String code, Map<String, ?> arguments) {
        return kindOf(code, copy(arguments));
    }

    private static Phrase kindOf(String code, Map<String, Object> arguments) {
        Object kind = arguments.get("kind");
        return new Phrase(kind == null ? code : code + "." + kind, arguments);
    }

    /**
     * The words of a constant: those of {@code ActionStatus.ON_TARGET} have the code {@code status.ActionStatus.ON_TARGET}.
     *
     * @param constant the constant
     * @return its words, such as "on target"
     */
    public static Phrase ofConstant(Enum<?> constant) {
        return of(Words.code(constant));
    }

    /**
     * The words of a field: those of {@code dueExtensions} have the code {@code fields.dueExtensions}.
     *
     * @param name the field's name in the format
     * @return its words, such as "due extensions"
     */
    public static Phrase ofField(String name) {
        return of("fields." + name);
    }

    private static Map<String, Object> byName(String code, @Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Phrase " + MessageText.of(code) + ": the last argument, "
                    + MessageText.of(String.valueOf(namesAndValues[namesAndValues.length - 1]))
                    + ", has no value; give names and values in turn");
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(namesAndValues[i] instanceof String name)) {
                throw new IllegalArgumentException("Phrase " + MessageText.of(code) + ": the name of an argument is "
                        + MessageText.of(String.valueOf(namesAndValues[i]))
                        + ", not a text; give names and values in turn");
            }
            put(arguments, name, namesAndValues[i + 1]);
        }
        return arguments;
    }

    private static Map<String, Object> copy(Map<String, ?> arguments) {
        Map<String, Object> copy = new LinkedHashMap<>();
        arguments.forEach((name, value) -> put(copy, name, value));
        return copy;
    }

    /** The one way in which a value becomes an argument. */
    private static void put(Map<String, Object> arguments, String name, @Nullable Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null) {
            arguments.put(
                    Objects.requireNonNull(name, "name of an argument"),
                    present instanceof Collection<?> items ? List.copyOf(items) : present);
        }
    }

    /** {@return its code, such as {@code attention.OVERDUE}: the name of a package and of what is said} */
    public String code() {
        return code;
    }

    /** {@return its arguments by name, in order} */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * The arguments in English. Their size is bounded, whatever the plan: a text is as {@link MessageText} shows it, and a list of
     * more than {@value MessageText#MOST_ITEMS} items ends with how many more there are.
     *
     * @return the arguments by name and in order: each a text, or a list of texts
     */
    public Map<String, Object> texts() {
        return english(value ->
                value instanceof List<?> items ? Phrasebook.ENGLISH.texts(items) : Phrasebook.ENGLISH.say(value));
    }

    /** {@return the arguments in English, by name and in order, each as one text: a list as "a, b and c"} */
    public Map<String, String> englishArguments() {
        return english(Phrasebook.ENGLISH::say);
    }

    private <T> Map<String, T> english(Function<Object, T> say) {
        Map<String, T> said = new LinkedHashMap<>();
        arguments.forEach((name, value) -> said.put(name, say.apply(value)));
        return Collections.unmodifiableMap(said);
    }

    /**
     * The phrase in the words of a phrasebook.
     *
     * @param book the phrasebook
     * @return the words
     * @throws IllegalArgumentException if neither the phrasebook nor English has the code, or an argument is absent that the
     *     sentence has outside square brackets; neither happens to a phrase that the library made, in English
     */
    public String in(Phrasebook book) {
        return book.fill(code, arguments);
    }

    /** {@return this} */
    @Override
    public Phrase phrase() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && code.equals(phrase.code) && arguments.equals(phrase.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + arguments.hashCode();
    }

    /**
     * The phrase in English.
     *
     * @return the words
     * @throws IllegalArgumentException as {@link #in} does
     */
    @Override
    public String toString() {
        return in(Phrasebook.ENGLISH);
    }
}
