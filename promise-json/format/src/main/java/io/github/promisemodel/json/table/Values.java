package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import io.github.promisemodel.reference.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codecs of single values. None of them converts: a text is never read as a number, nor a number as a text. */
public final class Values {

    /** A text, which may be empty. */
    public static final ValueCodec<String> TEXT = text("a text", (in, text) -> text, Function.identity());

    /** A text with at least one character that is not white space. */
    public static final ValueCodec<String> ID = text(
            "a text that is not blank",
            (in, text) -> {
                if (text.isBlank()) {
                    in.problem(ProblemCode.INVALID_VALUE, "is blank; it needs at least one character");
                    return null;
                }
                return text;
            },
            Function.identity());

    /** A date as exact as it is written. */
    public static final ValueCodec<PartialDate> DATE = text(
            "a date such as \"2021\", \"2021-09\" or \"2021-09-22\"",
            (in, text) -> {
                try {
                    return PartialDate.parse(text);
                } catch (IllegalArgumentException e) {
                    in.problem(
                            ProblemCode.INVALID_DATE,
                            "is " + ReadContext.quoted(text)
                                    + ", which is no date; write one that exists as 2021, 2021-09 or 2021-09-22, or a"
                                    + " range as 2021-09/2024");
                    return null;
                }
            },
            PartialDate::toString);

    /** A moment, with its offset or as UTC; written as UTC. */
    public static final ValueCodec<Instant> INSTANT = text(
            "a moment such as \"2025-04-01T10:15:00Z\"",
            (in, text) -> {
                try {
                    return Instant.parse(text);
                } catch (DateTimeException e) {
                    in.problem(
                            ProblemCode.INVALID_DATE,
                            "is " + ReadContext.quoted(text)
                                    + ", which is no moment; write one that exists as 2025-04-01T10:15:00Z");
                    return null;
                }
            },
            Instant::toString);

    /** A count: a whole number from zero, written without a point or an exponent. */
    public static final ValueCodec<Long> COUNT = new WholeNumberCodec(0, Long.MAX_VALUE);

    /** A whole percentage: a whole number from 0 to 100, written without a point, an exponent or a sign. */
    public static final ValueCodec<Long> WHOLE_PERCENTAGE = new WholeNumberCodec(0, 100);

    /** True or false; neither a text nor a number is read as one. */
    public static final ValueCodec<Boolean> FLAG = new FlagCodec();

    private Values() {}

    // ------------------------------------------------------------------------

    /** Makes a value of a text, or notes a problem and gives null. */
    @FunctionalInterface
    private interface TextReader<T> {
        @Nullable
        T read(ReadContext in, String text);
    }

    private static <T> ValueCodec<T> text(String wanted, TextReader<T> reader, Function<T, String> writer) {
        return new ValueCodec<>() {
            @Override
            public @Nullable T read(ReadContext in) {
                if (in.current() != TokenType.TEXT) {
                    in.wrongType(wanted);
                    return null;
                }
                return reader.read(in, in.tokens().text());
            }

            @Override
            public void write(T value, TokenWriter out) {
                out.text(writer.apply(value));
            }

            @Override
            public String wanted() {
                return wanted;
            }
        };
    }

    /**
     * A constant by its name.
     *
     * @param <E> the enum
     * @param type the enum
     * @return its codec; another word is a problem that lists the choices
     */
    public static <E extends Enum<E>> ValueCodec<E> constant(Class<E> type) {
        Map<String, E> constants = constants(type);
        return text(
                "one of " + String.join(", ", constants.keySet()),
                (in, text) -> constantNamed(constants, in, text),
                Enum::name);
    }

    private static <E extends Enum<E>> Map<String, E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <E> @Nullable E constantNamed(Map<String, E> constants, ReadContext in, String text) {
        E constant = constants.get(text);
        if (constant == null) {
            in.problem(
                    ProblemCode.UNKNOWN_CONSTANT,
                    "is " + ReadContext.quoted(text) + "; it has to be one of "
                            + String.join(", ", constants.keySet()));
        }
        return constant;
    }

    /**
     * A list of values.
     *
     * @param <T> the items' type
     * @param items an item's codec
     * @return the codec of a list of them
     */
    public static <T> ValueCodec<List<T>> list(ValueCodec<T> items) {
        return new ListCodec<>(items);
    }

    /**
     * Values by names of any kind.
     *
     * @param <V> the values' type
     * @param values a value's codec
     * @return the codec of them all, in their order
     */
    public static <V> ValueCodec<Map<String, V>> byName(ValueCodec<V> values) {
        return new MapCodec<>((in, name) -> name, Function.identity(), values);
    }

    /**
     * Values by the constants of an enum.
     *
     * @param <E> the enum
     * @param <V> the values' type
     * @param type the enum
     * @param values a value's codec
     * @return the codec of them all, in their order; another name is a problem that lists the choices
     */
    public static <E extends Enum<E>, V> ValueCodec<Map<E, V>> byConstant(Class<E> type, ValueCodec<V> values) {
        Map<String, E> constants = constants(type);
        return new MapCodec<>((in, name) -> constantNamed(constants, in, name), Enum::name, values);
    }
}
