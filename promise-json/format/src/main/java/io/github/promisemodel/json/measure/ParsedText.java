package io.github.promisemodel.json.measure;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.shape.Shape;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values written as the text that their toString gives and their parse reads; no other spelling of a value is read, so that
 * what is read is written again as it was.
 *
 * @param <T> the type
 */
final class ParsedText<T> implements ValueCodec<T> {

    private final Shape.Named shape;
    private final String wanted;
    private final String otherwise;
    private final Function<String, T> parse;

    /** Makes the codec: the type's name and meaning, the text, what is said of another, and what reads it. */
    ParsedText(String name, String meaning, Shape.Text text, String otherwise, Function<String, T> parse) {
        this.shape = new Shape.Named(name, meaning, text);
        this.wanted = text.words();
        this.otherwise = otherwise;
        this.parse = parse;
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            in.wrongType(wanted);
            return null;
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        T value = parsed(text);
        if (value == null) {
            in.problem(ProblemCode.INVALID_VALUE, "is " + ReadContext.quoted(text) + ", which is " + otherwise);
        }
        return value;
    }

    private @Nullable T parsed(String text) {
        try {
            T value = parse.apply(text);
            return value.toString().equals(text) ? value : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.text(value.toString());
    }
}
