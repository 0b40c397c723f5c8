package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.adapter.JsonLibrary;
import io.github.promisemodel.json.adapter.Layout;
import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.adapter.TokenOutput;
import io.github.promisemodel.json.table.ReadLimits;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Jackson 3 as the facade uses it: its parsers and generators alone. */
final class JacksonLibrary implements JsonLibrary {

    private static final JsonFactory WRITERS = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonFactory readers;

    JacksonLibrary(ReadLimits limits) {
        this.readers = BoundedFactory.of(limits);
    }

    @Override
    public TokenInput openInput(SourceCharacters source) throws IOException {
        try {
            return new JacksonTokenReader(readers.createParser(ObjectReadContext.empty(), source), source);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public TokenOutput openOutput(Writer target, Layout layout) {
        ObjectWriteContext context = switch (layout) {
            case INDENTED -> new Indented();
            case COMPACT -> ObjectWriteContext.empty();
        };
        return new JacksonTokenWriter(WRITERS.createGenerator(context, target));
    }
}
