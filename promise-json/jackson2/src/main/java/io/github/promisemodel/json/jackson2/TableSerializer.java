package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.promisemodel.json.table.WriteCodec;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a type through its table. */
final class TableSerializer<T> extends JsonSerializer<T> {

    private final WriteCodec<T> codec;

    TableSerializer(WriteCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec.write(value, new JacksonTokenWriter(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Never writes the name of a class, whatever typing the mapper is set to. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
