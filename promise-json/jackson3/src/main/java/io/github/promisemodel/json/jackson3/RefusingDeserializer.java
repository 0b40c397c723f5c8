package io.github.promisemodel.json.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads nothing: it says what to do with a type that is not read. */
final class RefusingDeserializer extends ValueDeserializer<Object> {

    private final JavaType type;
    private final String refusal;

    RefusingDeserializer(JavaType type, String refusal) {
        this.type = type;
        this.refusal = refusal;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        throw InvalidDefinitionException.from(parser, refusal, type);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
