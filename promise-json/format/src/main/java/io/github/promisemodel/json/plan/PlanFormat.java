package io.github.promisemodel.json.plan;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.json.table.DocumentFormat;
import java.util.List;

/**
 * The name and the version that a plan's first field says it is written in.
 *
 * <p>{@code promise-plan/1} only gains optional fields, and its files are read for ever. A later major
 * version is refused.
 */
public final class PlanFormat {

    /** The format that is written: {@code promise-plan/1}. */
    public static final String CURRENT = "promise-plan/1";

    /** Every version there is, the first first. Files of each are read for ever. */
    public static final List<FormatVersion> VERSIONS =
            List.of(new FormatVersion(1, CURRENT, "0.1.0", "The first. It only gains optional fields."));

    /** What a plan's {@code format} field says, and what is reported of a document that is no plan. */
    static final DocumentFormat DOCUMENT =
            new DocumentFormat("plan", CURRENT, ProblemCode.NOT_A_PLAN, ProblemCode.NOT_A_PLAN);

    private PlanFormat() {}
}
