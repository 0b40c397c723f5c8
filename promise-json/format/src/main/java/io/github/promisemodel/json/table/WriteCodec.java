package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;

/**
 * Writes values of one type.
 *
 * <p>A program passes codecs on: to a facade, and to a {@link ResultTable} of its own. What they are made of, tokens and
 * shapes, is exported to the adapters alone, so that only this library implements a codec.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface WriteCodec<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, TokenWriter out);

    /** {@return which JSON such a value is written as; anything, unless a codec says more} */
    default JsonShape shape() {
        return new JsonShape.Anything();
    }
}
