package io.github.promisemodel.json.jackson3;

import io.github.promisemodel.json.facade.Layout;
import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.facade.SourceCharacters;
import io.github.promisemodel.json.facade.TokenInput;
import io.github.promisemodel.json.facade.TokenOutput;
import io.github.promisemodel.json.table.ReadOptions;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes plans with Jackson 3, with no mapper to configure.
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

    private static final JsonFactory WRITERS = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
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
        try {
            return new JacksonTokenReader(readers.createParser(ObjectReadContext.empty(), source), source);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected TokenOutput openOutput(Writer target, Layout layout) {
        ObjectWriteContext context = switch (layout) {
            case INDENTED -> new Indented();
            case COMPACT -> ObjectWriteContext.empty();
        };
        return new JacksonTokenWriter(WRITERS.createGenerator(context, target));
    }
}
