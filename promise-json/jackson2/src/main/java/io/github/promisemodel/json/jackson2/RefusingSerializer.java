package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** Writes nothing: it says what to write in the place of a value that has no form in JSON. */
final class RefusingSerializer extends JsonSerializer<Object> {

    private final JavaType type;
    private final String refusal;

    RefusingSerializer(JavaType type, String refusal) {
        this.type = type;
        this.refusal = refusal;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        throw InvalidDefinitionException.from(generator, refusal, type);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
