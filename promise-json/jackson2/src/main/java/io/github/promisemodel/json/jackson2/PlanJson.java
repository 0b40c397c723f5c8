package io.github.promisemodel.json.jackson2;

import io.github.promisemodel.json.facade.PlanFacade;
import io.github.promisemodel.json.table.ReadOptions;

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

    private PlanJson(ReadOptions options) {
        super(options, new JacksonLibrary(options.limits()));
    }

    @Override
    public PlanJson withOptions(ReadOptions options) {
        return new PlanJson(options);
    }
}
