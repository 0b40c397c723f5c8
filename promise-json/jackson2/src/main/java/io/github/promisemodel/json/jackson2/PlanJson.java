package io.github.promisemodel.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.promisemodel.json.facade.Layout;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.SourceCharacters;
import io.github.promisemodel.json.facade.TokenInput;
import io.github.promisemodel.json.facade.TokenOutput;
import io.github.promisemodel.json.table.ReadOptions;
import java.io.IOException;
import java.io.Writer;

/**
 * Reads and writes plans with Jackson 2, with no mapper to configure.
 *
 * <pre>{@code
 * Plan plan = PlanJson.DEFAULT.read(Path.of("plan.json")).orThrow();
 * PlanJson.DEFAULT.write(plan, Path.of("copy.json"));
 * }</pre>
 *
 * <p>It reads and writes what every {@link PlanFacade} does, byte for byte.
 */
public final class PlanJson extends PlanFacade {

    /** Keeps unknown fields and lists up to 100 problems. */
    public static final PlanJson DEFAULT = new PlanJson(ReadOptions.DEFAULT);

    private static final JsonFactory WRITERS = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonFactory readers;

    private PlanJson(ReadOptions options) {
        super(options);
        this.readers = BoundedFactory.of(options.limits());
    }

    @Override
    public PlanJson withOptions(ReadOptions options) {
        return new PlanJson(options);
    }

    @Override
    protected TokenInput openInput(SourceCharacters source) throws IOException {
        return new JacksonTokenReader(readers.createParser(source), source);
    }

    @Override
    protected TokenOutput openOutput(Writer target, Layout layout) throws IOException {
        // Characters, never bytes: to those Jackson 2 writes an emoji as an escape.
        JsonGenerator generator = WRITERS.createGenerator(target);
        if (layout == Layout.INDENTED) {
            generator.setPrettyPrinter(Indented.printer());
        }
        return new JacksonTokenWriter(generator);
    }
}
