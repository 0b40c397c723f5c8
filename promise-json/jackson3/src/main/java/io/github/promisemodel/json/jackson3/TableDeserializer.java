package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type through its table. */
final class TableDeserializer<T> extends ValueDeserializer<T> {

    private final ValueCodec<T> codec;
    private final ReadOptions options;

    TableDeserializer(ValueCodec<T> codec, ReadOptions options) {
        this.codec = codec;
        this.options = options;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        // A mapper may read from bytes, whose columns count those, or from a tree, which has no places at all.
        JacksonTokenReader tokens = new JacksonTokenReader(parser, null);
        String root = parser.streamReadContext().pathAsPointer().toString();
        ReadResult<T> result;
        try {
            result = ReadContext.read(tokens, codec, options, root);
        } catch (UncheckedIOException e) {
            throw JacksonIOException.construct(e.getCause(), parser);
        }
        if (!result.isRead()) {
            throw new PlanProblemsException(parser, result.problems());
        }
        return result.orThrow();
    }

    /** Never asks for the name of a class, whatever typing the mapper is set to. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
