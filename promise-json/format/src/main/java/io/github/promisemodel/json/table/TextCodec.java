package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.Surrogates;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are written as a text. */
final class TextCodec<T> implements ValueCodec<T> {

    /** Makes a value of a text, or notes a problem and gives null. */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(ReadContext in, String text);
    }

    private final String wanted;
    private final JsonShape shape;
    private final Reader<T> reader;
    private final Function<T, String> writer;

    TextCodec(String wanted, JsonShape shape, Reader<T> reader, Function<T, String> writer) {
        this.wanted = wanted;
        this.shape = shape;
        this.reader = reader;
        this.writer = writer;
    }

    TextCodec(JsonShape.Text shape, Reader<T> reader, Function<T, String> writer) {
        this(shape.words(), shape, reader, writer);
    }

    TextCodec(JsonShape.Named shape, Reader<T> reader, Function<T, String> writer) {
        this(((JsonShape.Text) shape.shape()).words(), shape, reader, writer);
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() != TokenType.TEXT) {
            in.wrongType(this);
            return null;
        }
        String text = in.text();
        return text == null ? null : reader.read(in, text);
    }

    @Override
    public void write(T value, TokenWriter out) {
        out.text(Surrogates.requirePaired(writer.apply(value)));
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public JsonShape shape() {
        return shape;
    }
}
