package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.table.WriteCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a type through its table. */
final class TableSerializer<T> extends ValueSerializer<T> {

    private final WriteCodec<T> codec;

    TableSerializer(WriteCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new JacksonTokenWriter(generator));
    }

    /** Never writes the name of a class, whatever typing the mapper is set to. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
