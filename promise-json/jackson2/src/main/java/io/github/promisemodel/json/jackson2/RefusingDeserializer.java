package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads nothing: it says what to do with a type that is not read. */
final class RefusingDeserializer extends JsonDeserializer<Object> {

    private final JavaType type;
    private final String refusal;

    RefusingDeserializer(JavaType type, String refusal) {
        this.type = type;
        this.refusal = refusal;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        throw InvalidDefinitionException.from(parser, refusal, type);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
