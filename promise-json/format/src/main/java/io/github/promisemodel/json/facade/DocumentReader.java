package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.JsonLibrary;
import io.github.promisemodel.json.adapter.SourceCharacters;
import io.github.promisemodel.json.adapter.TokenInput;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Reads documents, one value or a sequence of plans, through a JSON library. */
final class DocumentReader {

    private final JsonLibrary library;
    private final ReadOptions options;

    DocumentReader(JsonLibrary library, ReadOptions options) {
        this.library = library;
        this.options = options;
    }

    <T> ReadResult<T> read(InputStream json, ValueCodec<T> codec) throws IOException {
        return read(new Utf8Reader(json), codec);
    }

    <T> ReadResult<T> read(Reader json, ValueCodec<T> codec) throws IOException {
        return read(characters(json, true), codec, JsonDocument.FILE);
    }

    <T> ReadResult<T> read(SourceCharacters json, ValueCodec<T> codec, JsonDocument document) throws IOException {
        try (TokenInput tokens = library.openInput(json)) {
            return document.read(tokens, codec, options);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    SourceCharacters characters(Reader source, boolean start) {
        return new SourceCharacters(source, start, options.limits().document());
    }

    /** Reads plans one at a time; closing them closes the source too. */
    PlanReader readEach(InputStream json, PlanSequence sequence, Closeable source) throws IOException {
        Reader characters = new Utf8Reader(json);
        return new PlanReader(
                switch (sequence) {
                    case LINES -> new LineItems(this, characters);
                    case ARRAY -> arrayItems(characters(characters, true));
                },
                source);
    }

    private Items arrayItems(SourceCharacters characters) throws IOException {
        return new ArrayItems(library.openInput(characters), characters, options);
    }
}
