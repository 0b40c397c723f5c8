package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;

/**
 * Writes values of one type.
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
