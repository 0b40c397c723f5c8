package io.github.promisemodel.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes nothing: it says what to write in the place of a value that has no form in JSON. */
final class RefusingSerializer extends ValueSerializer<Object> {

    private final JavaType type;
    private final String refusal;

    RefusingSerializer(JavaType type, String refusal) {
        this.type = type;
        this.refusal = refusal;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
        throw InvalidDefinitionException.from(generator, refusal, type);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext provider, TypeSerializer typeSerializer) {
        serialize(value, generator, provider);
    }
}
