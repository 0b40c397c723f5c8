package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be written as a text where that says all, and as an object otherwise.
 *
 * @param <T> the type
 */
public final class ShorthandCodec<T> implements ValueCodec<T> {

    private final ValueCodec<T> object;
    private final ValueCodec<String> text;
    private final Function<String, T> fromText;
    private final Function<T, Optional<String>> toText;

    /**
     * Makes the codec.
     *
     * @param object the codec of the object
     * @param text the codec of the text
     * @param fromText makes a value of a text
     * @param toText gives the text that says all of a value, if there is one
     */
    public ShorthandCodec(
            ValueCodec<T> object,
            ValueCodec<String> text,
            Function<String, T> fromText,
            Function<T, Optional<String>> toText) {
        this.object = object;
        this.text = text;
        this.fromText = fromText;
        this.toText = toText;
    }

    @Override
    public String wanted() {
        return text.wanted() + " or " + object.wanted();
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.OneOf(List.of(text.shape(), object.shape()));
    }

    @Override
    public @Nullable T read(ReadContext in) {
        if (in.current() == TokenType.START_OBJECT) {
            return object.read(in);
        }
        if (in.current() != TokenType.TEXT) {
            in.wrongType(this);
            return null;
        }
        String read = text.read(in);
        return read == null ? null : fromText.apply(read);
    }

    @Override
    public void write(T value, TokenWriter out) {
        Optional<String> shorthand = toText.apply(value);
        if (shorthand.isPresent()) {
            text.write(shorthand.get(), out);
        } else {
            object.write(value, out);
        }
    }
}
