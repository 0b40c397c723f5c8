package io.github.promisemodel.json.table;

import io.github.promisemodel.json.shape.JsonShape;
import io.github.promisemodel.json.token.TokenWriter;
import java.util.function.BiConsumer;

/**
 * One row of an {@link ObjectTable}: what is said of the field, and how its value is read and written.
 *
 * @param <T> the type that has the field
 * @param <B> its builder
 * @param required whether the field is required
 * @param shape its name, its type and its description
 * @param reader reads its value into a builder
 * @param writer writes it, name and value, or nothing if it is absent
 */
record ObjectField<T, B>(boolean required, JsonShape.Field shape, Reader<B> reader, BiConsumer<T, TokenWriter> writer) {

    /** Reads a field's value into the builder; says whether it could. */
    @FunctionalInterface
    interface Reader<B> {
        boolean read(ReadContext in, B builder);
    }

    ObjectField(String name, boolean required, JsonShape shape, Reader<B> reader, BiConsumer<T, TokenWriter> writer) {
        this(required, new JsonShape.Field(name, required, shape, "", ""), reader, writer);
    }

    String name() {
        return shape.name();
    }

    ObjectField<T, B> described(JsonShape.Field described) {
        return new ObjectField<>(required, described, reader, writer);
    }
}
