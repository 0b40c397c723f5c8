package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.ReadContext;
import io.github.promisemodel.json.table.ReadOptions;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.json.token.TokenException;
import io.github.promisemodel.json.token.TokenType;
import io.github.promisemodel.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes plans, with no mapper to configure.
 *
 * <pre>{@code
 * Plan plan = PlanJson.DEFAULT.read(Path.of("plan.json")).orThrow();
 * PlanJson.DEFAULT.write(plan, Path.of("copy.json"));
 * }</pre>
 *
 * <p>Reading gives a plan or every problem at once, each with its JSON Pointer, line and column in characters. Input is
 * UTF-8, with or without a byte order mark. Output is UTF-8, indented by two spaces, with the fields in the order of the
 * format, unknown fields after the known ones, and a line feed at the end. What it wrote it reads to an equal plan, and
 * writes again byte for byte.
 */
public final class PlanJson {

    /** Keeps unknown fields and lists up to 100 problems. */
    public static final PlanJson DEFAULT = new PlanJson(ReadOptions.DEFAULT);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final ReadOptions options;

    private PlanJson(ReadOptions options) {
        this.options = options;
    }

    /**
     * This facade with other options.
     *
     * @param options how strictly to read
     * @return the facade
     */
    public PlanJson withOptions(ReadOptions options) {
        return new PlanJson(options);
    }

    // ------------------------------------------------------------------------

    /**
     * Reads a plan from a file.
     *
     * @param file the file, in UTF-8
     * @return the plan, or every problem
     * @throws IOException if the file cannot be read at all
     */
    public ReadResult<Plan> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a plan from a stream, to its end.
     *
     * @param in the stream, in UTF-8; it is not closed
     * @return the plan, or every problem
     * @throws IOException if the stream fails
     */
    public ReadResult<Plan> read(InputStream in) throws IOException {
        return read(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * Reads a plan from bytes.
     *
     * @param json the bytes, in UTF-8
     * @return the plan, or every problem
     */
    public ReadResult<Plan> read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
    }

    /**
     * Reads a plan from a text.
     *
     * @param json the text
     * @return the plan, or every problem
     */
    public ReadResult<Plan> read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // characters in memory do not fail
        }
    }

    private ReadResult<Plan> read(Reader json) throws IOException {
        CharacterReader characters = new CharacterReader(json);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters)) {
            JacksonTokenReader tokens = new JacksonTokenReader(parser, characters);
            try {
                if (tokens.next() == TokenType.END) {
                    return failed(ProblemCode.EMPTY_INPUT, 0, 0, "There is nothing to read; a plan is a JSON object");
                }
            } catch (TokenException e) {
                return failed(ProblemCode.NOT_JSON, e.getLine(), e.getColumn(), String.valueOf(e.getMessage()));
            }
            if (tokens.current() != TokenType.START_OBJECT) {
                return failed(
                        ProblemCode.NOT_A_PLAN,
                        tokens.line(),
                        tokens.column(),
                        "The input is " + tokens.current().getWords() + "; a plan is an object");
            }
            ReadResult<Plan> result = ReadContext.read(tokens, PlanTables.PLAN, options, "");
            return result.isRead() ? toTheEnd(tokens, result) : result;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static ReadResult<Plan> toTheEnd(JacksonTokenReader tokens, ReadResult<Plan> result) {
        try {
            if (tokens.next() == TokenType.END) {
                return result;
            }
            return trailing(tokens.line(), tokens.column());
        } catch (TokenException e) {
            return trailing(e.getLine(), e.getColumn());
        }
    }

    private static ReadResult<Plan> trailing(int line, int column) {
        return failed(
                ProblemCode.TRAILING_CONTENT,
                line,
                column,
                "Something follows after the end of the plan; a file holds one plan and nothing else");
    }

    private static ReadResult<Plan> failed(ProblemCode code, int line, int column, String message) {
        return ReadResult.failed(List.of(new Problem(code, "", line, column, message)));
    }

    // ------------------------------------------------------------------------

    /**
     * Writes a plan to a file, which is replaced in one step once all of it is written.
     *
     * @param plan the plan
     * @param file the file
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public void write(Plan plan, Path file) throws IOException {
        write(plan, PlanTables.PLAN, file);
    }

    /**
     * Writes a plan to a stream.
     *
     * @param plan the plan
     * @param out the stream; it is flushed and not closed
     * @throws IOException if the stream fails
     */
    public void write(Plan plan, OutputStream out) throws IOException {
        write(plan, PlanTables.PLAN, out);
    }

    /**
     * A plan as a text.
     *
     * @param plan the plan
     * @return its JSON
     */
    public String toJson(Plan plan) {
        return toJson(plan, PlanTables.PLAN);
    }

    /**
     * Writes any value that has a table, such as a roll-up, to a file, which is replaced in one step.
     *
     * @param <T> the value's type
     * @param value the value
     * @param codec its table
     * @param file the file
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public <T> void write(T value, WriteCodec<T> codec, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is no file that can be written");
        }
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        // Not a temporary file of the system's: that one would keep its owner-only permissions.
        Path unfinished = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                write(value, codec, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
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
    public <T> void write(T value, WriteCodec<T> codec, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(value, codec, writer);
    }

    /**
     * Any value that has a table, such as a roll-up, as a text.
     *
     * @param <T> the value's type
     * @param value the value
     * @param codec its table
     * @return its JSON
     */
    public <T> String toJson(T value, WriteCodec<T> codec) {
        StringWriter text = new StringWriter();
        try {
            write(value, codec, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // characters in memory do not fail
        }
        return text.toString();
    }

    private static <T> void write(T value, WriteCodec<T> codec, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
            codec.write(value, new JacksonTokenWriter(generator));
            generator.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
