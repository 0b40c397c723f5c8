package io.github.promisemodel.examples.evaluation;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reports for tests of the forms they are written in. */
public final class Reports {

    private Reports() {}

    /** The JSON of a plan that ships inside. */
    public static String shipped(String name) throws IOException {
        try (InputStream in = PlanInput.class.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The report on a plan as nobody asked for anything else. */
    public static EvaluationReport of(String json) {
        return EvaluationReport.of(plan(json), new ReportOptions(), Optional.empty());
    }

    /** The report that has every part: South Ayrshire's, since its start, and what its next plan takes on. */
    public static EvaluationReport whole() throws IOException {
        Plan plan = plan(shipped("south-ayrshire-2021-24"));
        ReportOptions options = new ReportOptions();
        options.since = plan.getPeriod().getStart();
        return EvaluationReport.of(plan, options, Optional.of(plan(shipped("south-ayrshire-2024-30"))));
    }

    /** South Ayrshire's, grouped by something. */
    public static EvaluationReport by(Grouping by) throws IOException {
        ReportOptions options = new ReportOptions();
        options.by = by;
        return EvaluationReport.of(plan(shipped("south-ayrshire-2021-24")), options, Optional.empty());
    }

    /** A report as JSON. */
    public static String json(EvaluationReport report) {
        return ReportFormat.JSON.render(report, false, false, remark -> {});
    }

    private static Plan plan(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }
}
