package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type, such as {@code PlanTables.AREA}.
 *
 * <p>A program passes codecs on, as it does with every {@link WriteCodec}.
 *
 * @param <T> what is read and written
 */
public interface ValueCodec<T> extends WriteCodec<T> {

    /**
     * Reads the value that starts at the current token, and moves to its last token.
     *
     * @param in the reading
     * @return the value, or null if there was a problem, which is then reported
     */
    @Nullable
    T read(ReadContext in);

    /** {@return what such a value is called in a message, such as {@code a text}} */
    String wanted();

    @Override
    JsonShape shape();

    /** {@return the format of the document that such a value is; empty if it is part of one} */
    default Optional<DocumentFormat> document() {
        return Optional.empty();
    }
}
