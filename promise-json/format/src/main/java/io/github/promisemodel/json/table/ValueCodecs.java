package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.WrittenDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codecs of single values. None of them converts: a text is never read as a number, nor a number as a text. */
public final class ValueCodecs {

    /** Where a due date is, beside which its printed words have a field. */
    private static final Pattern DUE_OF_AN_ACTION = Pattern.compile("/actions/[0-9]+/due$");

    private static final Pattern MOMENT = Pattern.compile(Patterns.MOMENT);

    /** A text, which may be empty. */
    public static final ValueCodec<String> TEXT =
            new PlainTextCodec(false, shape("a text", "", ReadLimits.DEFAULT_TEXT));

    /** A note or another account in words, which may be empty; it is shorter than other texts may be. */
    public static final ValueCodec<String> NOTE =
            new PlainTextCodec(true, shape("a text", "", ReadLimits.DEFAULT_NOTE));

    /** A text with at least one character that is not white space. */
    public static final ValueCodec<String> ID = new TextCodec<>(
            shape("a text that is not blank", Patterns.NOT_BLANK, ReadLimits.DEFAULT_TEXT),
            (in, text) -> {
                if (text.isBlank()) {
                    in.problem(ProblemCode.INVALID_VALUE, "is blank; it needs at least one character");
                    return null;
                }
                return text;
            },
            Function.identity());

    /** A date as exact as it is written. */
    public static final ValueCodec<PartialDate> DATE = new TextCodec<>(
            new JsonShape.Named(
                    "PartialDate",
                    "A date as exact as it is printed: a year, a month or a day, or a range from one of these to another.",
                    shape("a date such as \"2021\", \"2021-09\" or \"2021-09-22\"", Patterns.DATE, 0)),
            (in, text) -> {
                try {
                    return in.date(text);
                } catch (IllegalArgumentException e) {
                    in.problem(
                            ProblemCode.INVALID_DATE,
                            "is " + ReadContext.quoted(text) + ", not a date; write " + dateToWrite(text)
                                    + (DUE_OF_AN_ACTION.matcher(in.pointer()).find()
                                            ? ", or put the words in dueAsPrinted"
                                            : ""));
                    return null;
                }
            },
            PartialDate::toString);

    /** A moment, with its offset or as UTC; written as UTC. */
    public static final ValueCodec<Instant> INSTANT = new TextCodec<>(
            new JsonShape.Named(
                    "Moment",
                    "A moment to the second or finer, with its offset from UTC, or Z for none.",
                    shape("a moment such as \"2025-04-01T10:15:00Z\"", Patterns.MOMENT, 0)),
            ValueCodecs::instant,
            Instant::toString);

    /** A count: a whole number from zero, written without a point or an exponent. */
    public static final ValueCodec<Long> COUNT = new WholeNumberCodec(0, Long.MAX_VALUE);

    /** A whole percentage: a whole number from 0 to 100, written without a point, an exponent or a sign. */
    public static final ValueCodec<Long> WHOLE_PERCENTAGE = new WholeNumberCodec(0, 100);

    /** True or false; neither a text nor a number is read as one. */
    public static final ValueCodec<Boolean> FLAG = new FlagCodec();

    /** Anything that JSON can say, kept as it is; no object of it has a duplicate key. */
    public static final ValueCodec<ExtensionValue> ANY = ExtensionCodec.VALUE;

    private ValueCodecs() {}

    private static String dateToWrite(String text) {
        return WrittenDate.find(text)
                .map(PartialDate::toString)
                .orElse("one that exists as 2021, 2021-09 or 2021-09-22, or a range as 2021-09/2024");
    }

    private static @Nullable Instant instant(ReadContext in, String text) {
        try {
            if (MOMENT.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // spelled as a moment, and there is none such: reported below
        }
        in.problem(
                ProblemCode.INVALID_DATE,
                "is " + ReadContext.quoted(text) + ", not a moment; write one that exists as 2025-04-01T10:15:00Z");
        return null;
    }

    // ------------------------------------------------------------------------

    private static JsonShape.Text shape(String words, String pattern, int longest) {
        return new JsonShape.Text(words, pattern, longest);
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
        return new TextCodec<>(
                "one of " + String.join(", ", constants.keySet()),
                new JsonShape.Constant(List.copyOf(constants.keySet()), false),
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
                    "is " + ReadContext.quoted(text) + "; expected one of " + String.join(", ", constants.keySet())
                            + NearConstant.find(constants.keySet(), text)
                                    .map(name -> "; write " + name)
                                    .orElse(""));
        }
        return constant;
    }

    /**
     * The id of something else, as a text.
     *
     * @param noun what has the id, such as {@code a benefit}
     * @return its codec
     */
    public static ValueCodec<String> link(String noun) {
        return new PlainTextCodec(false, "a text, the id of " + noun, shape("a text", "", ReadLimits.DEFAULT_TEXT));
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
     * A list of values without duplicates.
     *
     * @param <T> the items' type
     * @param items an item's codec, of values that are one token each
     * @return the codec of a list of them; a duplicate is a problem
     */
    public static <T> ValueCodec<List<T>> distinct(ValueCodec<T> items) {
        return new ListCodec<>(items, true);
    }

    /**
     * Values by names of any kind.
     *
     * @param <V> the values' type
     * @param values a value's codec
     * @return the codec of them all, in their order
     */
    public static <V> ValueCodec<Map<String, V>> byName(ValueCodec<V> values) {
        return new MapCodec<>(TEXT.shape(), (in, name) -> name, Function.identity(), values);
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
        return new MapCodec<>(
                constant(type).shape(), (in, name) -> constantNamed(constants, in, name), Enum::name, values);
    }
}
