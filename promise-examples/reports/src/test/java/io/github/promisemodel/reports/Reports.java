package io.github.promisemodel.reports;

import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports for tests of the forms they are written in. */
public final class Reports {

    /** Seen from each of the examples, whose tests run in their own folders. */
    private static final Path SHIPPED =
            Path.of("../evaluation/src/main/resources/io/github/promisemodel/examples/evaluation");

    private Reports() {}

    /** The JSON of a plan that ships with the evaluation. */
    public static String shipped(String name) throws IOException {
        return Files.readString(SHIPPED.resolve(name + ".json"));
    }

    /** The report on a plan as nobody asked for anything else. */
    public static Report of(String json) {
        return Report.of(plan(json));
    }

    /** The report that has every part: South Ayrshire's, since its start, and what its next plan takes on. */
    public static Report whole() throws IOException {
        Plan plan = plan(shipped("south-ayrshire-2021-24"));
        return Report.of(plan).since(plan.getPeriod().getStart()).next(plan(shipped("south-ayrshire-2024-30")));
    }

    /** South Ayrshire's, grouped by something. */
    public static Report by(Grouping by) throws IOException {
        return of(shipped("south-ayrshire-2021-24")).by(by);
    }

    /** A report as JSON. */
    public static String json(Report report) {
        return PlanJson.DEFAULT.toJson(report, ReportTables.report(report.rounding()));
    }

    private static Plan plan(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }
}
