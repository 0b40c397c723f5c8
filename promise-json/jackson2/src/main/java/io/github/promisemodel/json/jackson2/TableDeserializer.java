package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a type through its table. */
final class TableDeserializer<T> extends JsonDeserializer<T> {

    private final ValueCodec<T> codec;
    private final ReadOptions options;

    TableDeserializer(ValueCodec<T> codec, ReadOptions options) {
        this.codec = codec;
        this.options = options;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        // A mapper may read from bytes, whose columns count those, or from a tree, which has no places at all.
        JacksonTokenReader tokens = new JacksonTokenReader(parser, null);
        String root = parser.getParsingContext().pathAsPointer().toString();
        ReadResult<T> result;
        try {
            result = ReadContext.read(tokens, codec, options, root);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!result.isRead()) {
            throw new PlanProblemsException(parser, result.problems());
        }
        return result.orThrow();
    }

    /** Never asks for the name of a class, whatever typing the mapper is set to. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
