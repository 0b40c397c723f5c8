package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.promisemodel.json.adapter.JsonLibrary;
import io.github.promisemodel.json.adapter.Layout;
import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.adapter.TokenOutput;
import io.github.promisemodel.json.table.ReadLimits;
import java.io.IOException;
import java.io.Writer;

/** Jackson 2 as the facade uses it: its parsers and generators alone. */
final class JacksonLibrary implements JsonLibrary {

    private static final JsonFactory WRITERS = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonFactory readers;

    JacksonLibrary(ReadLimits limits) {
        this.readers = BoundedFactory.of(limits);
    }

    @Override
    public TokenInput openInput(SourceCharacters source) throws IOException {
        return new JacksonTokenReader(readers.createParser(source), source);
    }

    @Override
    public TokenOutput openOutput(Writer target, Layout layout) throws IOException {
        // Characters, never bytes: to those Jackson 2 writes an emoji as an escape.
        JsonGenerator generator = WRITERS.createGenerator(target);
        if (layout == Layout.INDENTED) {
            generator.setPrettyPrinter(Indented.printer());
        }
        return new JacksonTokenWriter(generator);
    }
}
