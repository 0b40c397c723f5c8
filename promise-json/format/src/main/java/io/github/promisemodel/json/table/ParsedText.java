package io.github.promisemodel.json.table;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.time.DateTimeException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values written as the text that their toString gives and their parse reads, such as {@code over 1721}.
 *
 * @param <T> the type
 */
public final class ParsedText<T> implements ValueCodec<T> {

    private final JsonShape.Named shape;
    private final String wanted;
    private final String otherwise;
    private final Function<String, T> parse;
    private final BiPredicate<T, String> spelled;

    private ParsedText(
            JsonShape.Named shape, String otherwise, Function<String, T> parse, BiPredicate<T, String> spelled) {
        this.shape = shape;
        this.wanted = ((JsonShape.Text) shape.shape()).words();
        this.otherwise = otherwise;
        this.parse = parse;
        this.spelled = spelled;
    }

    /**
     * Values with one spelling each: no other is read, so that what is read is written again as it was.
     *
     * @param <T> the type
     * @param shape the type's name and meaning, and a text
     * @param otherwise what is said of another text, such as {@code not an amount; write its digits}
     * @param parse reads a text
     * @return their codec
     */
    public static <T> ParsedText<T> of(JsonShape.Named shape, String otherwise, Function<String, T> parse) {
        return new ParsedText<>(
                shape, otherwise, parse, (value, text) -> value.toString().equals(text));
    }

    /**
     * Values that have a shorter name in addition to their spelling: whatever fits the pattern is read, and the name is written.
     *
     * @param <T> the type
     * @param shape the type's name and meaning, and a text with a pattern
     * @param otherwise what is said of another text, such as {@code not a cycle; write one as QUARTERLY}
     * @param parse reads a text
     * @return their codec
     */
    public static <T> ParsedText<T> fitting(JsonShape.Named shape, String otherwise, Function<String, T> parse) {
        Pattern pattern = Pattern.compile(((JsonShape.Text) shape.shape()).pattern());
        return new ParsedText<>(
                shape, otherwise, parse, (value, text) -> pattern.matcher(text).matches());
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public JsonShape shape() {
        return shape;
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            in.wrongType(this);
            return null;
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        T value = parsed(text);
        if (value == null) {
            in.problem(ProblemCode.INVALID_VALUE, "is " + ReadContext.quoted(text) + ", " + otherwise);
        }
        return value;
    }

    /** A length whose parts are too large to be added up is an arithmetic problem to those who parse it. */
    private @Nullable T parsed(String text) {
        try {
            T value = parse.apply(text);
            return spelled.test(value, text) ? value : null;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.text(value.toString());
    }
}
