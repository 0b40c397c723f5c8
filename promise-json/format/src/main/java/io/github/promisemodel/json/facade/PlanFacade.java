package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.JsonLibrary;
import io.github.promisemodel.json.adapter.Layout;
import io.github.promisemodel.json.file.AtomicFile;
import io.github.promisemodel.json.patch.EntryPatch;
import io.github.promisemodel.json.patch.JsonTree;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.published.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes plans, with no mapper to configure: the same for every JSON library, which only supplies the tokens.
 *
 * <p>Reading gives a plan or every problem at once, each with its JSON Pointer, line and column in characters. Input is
 * UTF-8, with or without a byte order mark. Output is UTF-8, indented by two spaces, with the fields in the order of the
 * format, unknown fields after the known ones, and a line feed at the end. What it wrote it reads to an equal plan, and
 * writes again byte for byte.
 */
public abstract class PlanFacade {

    private final ReadOptions options;
    private final DocumentReader reader;
    private final DocumentWriter writer;

    /**
     * Makes the facade of a JSON library. Only adapters do.
     *
     * @param options how strictly it reads
     * @param library opens sources and targets
     */
    protected PlanFacade(ReadOptions options, JsonLibrary library) {
        this.options = options;
        this.reader = new DocumentReader(library, options);
        this.writer = new DocumentWriter(library);
    }

    /**
     * This facade with other options.
     *
     * @param options how strictly to read
     * @return the facade
     */
    public abstract PlanFacade withOptions(ReadOptions options);

    /** {@return how strictly it reads} */
    public final ReadOptions options() {
        return options;
    }

    // ------------------------------------------------------------------------

    /**
     * Reads a plan from a file.
     *
     * @param file the file, in UTF-8
     * @return the plan, or every problem
     * @throws IOException if the file cannot be read at all
     */
    public final ReadResult<Plan> read(Path file) throws IOException {
        return read(file, PlanTables.PLAN);
    }

    /**
     * Reads a plan from a stream, to its end.
     *
     * @param in the stream, in UTF-8; it is not closed
     * @return the plan, or every problem
     * @throws IOException if the stream fails
     */
    public final ReadResult<Plan> read(InputStream in) throws IOException {
        return read(in, PlanTables.PLAN);
    }

    /**
     * Reads a plan from bytes.
     *
     * @param json the bytes, in UTF-8
     * @return the plan, or every problem
     */
    public final ReadResult<Plan> read(byte[] json) {
        return read(json, PlanTables.PLAN);
    }

    /**
     * Reads a plan from a text.
     *
     * @param json the text
     * @return the plan, or every problem
     */
    public final ReadResult<Plan> read(String json) {
        return read(json, PlanTables.PLAN);
    }

    /**
     * Reads any value that has a codec, such as one area, from a file.
     *
     * @param <T> the value's type
     * @param file the file, in UTF-8
     * @param codec its codec
     * @return the value, or every problem
     * @throws IOException if the file cannot be read at all
     */
    public final <T> ReadResult<T> read(Path file, ValueCodec<T> codec) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, codec);
        }
    }

    /**
     * Reads any value that has a codec, such as one area, from a stream, to its end.
     *
     * @param <T> the value's type
     * @param in the stream, in UTF-8; it is not closed
     * @param codec its codec
     * @return the value, or every problem
     * @throws IOException if the stream fails
     */
    public final <T> ReadResult<T> read(InputStream in, ValueCodec<T> codec) throws IOException {
        return reader.read(in, codec);
    }

    /**
     * Reads any value that has a codec, such as one area, from bytes.
     *
     * @param <T> the value's type
     * @param json the bytes, in UTF-8
     * @param codec its codec
     * @return the value, or every problem
     */
    public final <T> ReadResult<T> read(byte[] json, ValueCodec<T> codec) {
        try {
            return reader.read(new ByteArrayInputStream(json), codec);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
    }

    /**
     * Reads any value that has a codec, such as one area, from a text.
     *
     * @param <T> the value's type
     * @param json the text
     * @param codec its codec
     * @return the value, or every problem
     */
    public final <T> ReadResult<T> read(String json, ValueCodec<T> codec) {
        try {
            return reader.read(new StringReader(json), codec);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // characters in memory do not fail
        }
    }

    // ------------------------------------------------------------------------

    /**
     * A plan with one action or benefit edited by a JSON merge patch (RFC 7396), as a form or an HTTP {@code PATCH} sends it.
     *
     * <pre>{@code
     * PlanJson.DEFAULT.patch(plan, "4.1", """
     *         { "owner": "Housing team", "due": "2026-03", "note": null }""").orThrow();
     * }</pre>
     *
     * <p>What the patch does not name stays, unknown fields too. Null takes a field out; an object is merged into the field's own; a
     * list takes the place of the whole list. The patched entry is read as that of a file is: a problem has the JSON Pointer
     * from the entry on, which is that in the patch too, and the line and column in the patch where it says so.
     *
     * @param plan the plan
     * @param id the entry's id, which the patch cannot change
     * @param patch the patch, a JSON object
     * @return the edited plan, or every problem
     * @throws IllegalArgumentException if no entry or several have the id
     */
    public final ReadResult<Plan> patch(Plan plan, String id, String patch) {
        return patch(plan, id, read(patch, EntryPatch.DOCUMENT));
    }

    /**
     * A plan with one action or benefit edited by a JSON merge patch, as {@link #patch(Plan, String, String)} does.
     *
     * @param plan the plan
     * @param id the entry's id, which the patch cannot change
     * @param patch the patch, a JSON object in UTF-8
     * @return the edited plan, or every problem
     * @throws IllegalArgumentException if no entry or several have the id
     */
    public final ReadResult<Plan> patch(Plan plan, String id, byte[] patch) {
        return patch(plan, id, read(patch, EntryPatch.DOCUMENT));
    }

    private ReadResult<Plan> patch(Plan plan, String id, ReadResult<JsonTree> patch) {
        plan.get(id); // whatever the patch is
        return patch.value().isPresent()
                ? EntryPatch.apply(plan, id, patch.value().get(), options)
                : ReadResult.failed(patch.problems());
    }

    // ------------------------------------------------------------------------

    /**
     * Reads the plans of a file one at a time.
     *
     * @param file the file, in UTF-8
     * @param sequence how they are arranged in it
     * @return the plans, each or its problems; close it to close the file
     * @throws IOException if the file cannot be opened
     */
    public final PlanReader readEach(Path file, PlanSequence sequence) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return reader.readEach(in, sequence, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads the plans of a stream one at a time.
     *
     * @param in the stream, in UTF-8; it is not closed
     * @param sequence how they are arranged in it
     * @return the plans, each or its problems
     * @throws IOException if the stream fails
     */
    public final PlanReader readEach(InputStream in, PlanSequence sequence) throws IOException {
        return reader.readEach(in, sequence, () -> {});
    }

    /**
     * Reads the plans of a channel one at a time.
     *
     * @param in the channel, in UTF-8 and blocking; it is not closed
     * @param sequence how they are arranged in it
     * @return the plans, each or its problems
     * @throws IOException if the channel fails
     */
    public final PlanReader readEach(ReadableByteChannel in, PlanSequence sequence) throws IOException {
        return readEach(Channels.newInputStream(in), sequence);
    }

    // ------------------------------------------------------------------------

    /**
     * Writes a plan to a file, which is replaced in one step once all of it is written, as {@link AtomicFile} does.
     *
     * @param plan the plan
     * @param file the file
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public final void write(Plan plan, Path file) throws IOException {
        write(plan, PlanTables.PLAN, file);
    }

    /**
     * Writes a plan to a stream.
     *
     * @param plan the plan
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream fails
     */
    public final void write(Plan plan, OutputStream out) throws IOException {
        write(plan, PlanTables.PLAN, out);
    }

    /**
     * A plan as a text.
     *
     * @param plan the plan
     * @return its JSON
     */
    public final String toJson(Plan plan) {
        return toJson(plan, PlanTables.PLAN);
    }

    /**
     * Writes any value that has a table, such as a roll-up, to a file, which is replaced in one step, as {@link AtomicFile}
     * does.
     *
     * @param <T> the value's type
     * @param value the value
     * @param codec its table
     * @param file the file
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public final <T> void write(T value, WriteCodec<T> codec, Path file) throws IOException {
        AtomicFile.write(file, out -> write(value, codec, out));
    }

    /**
     * Writes any value that has a table, such as a roll-up, to a stream.
     *
     * @param <T> the value's type
     * @param value the value
     * @param codec its table
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream fails
     */
    public final <T> void write(T value, WriteCodec<T> codec, OutputStream out) throws IOException {
        writer.write(value, codec, out);
    }

    /**
     * Any value that has a table, such as a roll-up, as a text.
     *
     * @param <T> the value's type
     * @param value the value
     * @param codec its table
     * @return its JSON
     */
    public final <T> String toJson(T value, WriteCodec<T> codec) {
        StringWriter text = new StringWriter();
        try {
            writer.write(value, codec, text, Layout.INDENTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // characters in memory do not fail
        }
        return text.toString();
    }

    /**
     * The fingerprint of a plan, such as {@code sha-256:2cf24dba…}, by which one can tell later whether a publication was
     * made of the same plan.
     *
     * <p>It is the SHA-256 digest of the bytes that {@link #write(Plan, OutputStream)} writes of the plan with its
     * publications left out: UTF-8, indented by two spaces, unknown fields included, the line feed at the end included. It is
     * of that layout however the plan was laid out where it was read, so that it is the same for every JSON library, and does
     * not change when the publication that states it is added. Whatever else is edited changes it, the order of a list and
     * the spelling of an unknown number too.
     *
     * <p>It is not a signature: whoever can change the plan can make it anew. A later release that knows a field which this one
     * keeps as an unknown one writes it at another place, which changes the fingerprint of a plan with that field.
     *
     * @param plan the plan
     * @return its fingerprint
     */
    public final Fingerprint fingerprint(Plan plan) {
        return PlanFingerprint.of(writer, plan);
    }

    // ------------------------------------------------------------------------

    /**
     * Writes plans to a file one at a time; it is replaced in one step once all of them are written, as {@link AtomicFile}
     * does. On lines they are written with no space between; in an array they are indented.
     *
     * @param plans the plans, gone through once
     * @param file the file
     * @param sequence how they are arranged in it
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public final void writeEach(Iterable<? extends Plan> plans, Path file, PlanSequence sequence) throws IOException {
        AtomicFile.write(file, out -> writeEach(plans, out, sequence));
    }

    /**
     * Writes plans to a stream one at a time.
     *
     * @param plans the plans, gone through once
     * @param out the stream; it is flushed and not closed
     * @param sequence how they are arranged in it
     * @throws IOException if the stream fails
     */
    public final void writeEach(Iterable<? extends Plan> plans, OutputStream out, PlanSequence sequence)
            throws IOException {
        writer.writeEach(plans, out, sequence);
    }

    /**
     * Writes plans to a channel one at a time.
     *
     * @param plans the plans, gone through once
     * @param out the channel, blocking; it is not closed
     * @param sequence how they are arranged in it
     * @throws IOException if the channel fails
     */
    public final void writeEach(Iterable<? extends Plan> plans, WritableByteChannel out, PlanSequence sequence)
            throws IOException {
        writeEach(plans, Channels.newOutputStream(out), sequence);
    }
}
