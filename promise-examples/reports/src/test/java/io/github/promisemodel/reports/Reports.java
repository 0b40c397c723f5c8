package io.github.promisemodel.reports;

import io.github.promisemodel.attention.AttentionRules;
import io.github.promisemodel.json.attention.AttentionTables;
import io.github.promisemodel.json.datamap.DataMapTables;
import io.github.promisemodel.json.governance.GovernanceTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.language.LanguageTables;
import io.github.promisemodel.json.table.ValueCodec;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Companions;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.rollup.Grouping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reports for tests of the forms they are written in.
 *
 * <p>The made-up plan has every field of the format, a plan that follows it and companion documents: its report has every part.
 * The shipped plans are those of the evaluation.
 */
public final class Reports {

    /** Seen from each of the examples, whose tests run in their own folders. */
    private static final Path SHIPPED =
            Path.of("../evaluation/src/main/resources/io/github/promisemodel/examples/evaluation");

    private Reports() {}

    /** The JSON of a plan that ships with the evaluation. */
    public static String shipped(String name) throws IOException {
        return Files.readString(SHIPPED.resolve(name + ".json"));
    }

    /** The JSON of the made-up plan, of one that follows it or of a companion: {@code plan}, {@code earlier}, {@code next}, {@code terms}. */
    public static String madeUp(String name) throws IOException {
        try (InputStream in = Reports.class.getResourceAsStream("readers/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The report on a plan as nobody asked for anything else. */
    public static Report of(String json) {
        return Report.of(plan(json));
    }

    /** The report on the made-up plan that has every part. */
    public static Report madeUp() throws IOException {
        return madeUp(UnaryOperator.identity());
    }

    /** The report on the made-up plan that has every part, of documents that are changed before they are read. */
    public static Report madeUp(UnaryOperator<String> change) throws IOException {
        return Report.of(plan(change.apply(madeUp("plan"))))
                .since(PartialDate.parse("2022-12"))
                .next(plan(change.apply(madeUp("next"))))
                .companions(madeUpCompanions(change));
    }

    /** The report on the made-up plan that has every part, and what differs from the earlier version of it. */
    public static Report madeUpVersions() throws IOException {
        return madeUpVersions(UnaryOperator.identity());
    }

    /** The same of documents that are changed before they are read. */
    public static Report madeUpVersions(UnaryOperator<String> change) throws IOException {
        return madeUp(change).since(PartialDate.parse("2022-03")).earlier(plan(change.apply(madeUp("earlier"))));
    }

    /** The companion documents of the made-up plan. */
    public static Companions madeUpCompanions() throws IOException {
        return madeUpCompanions(UnaryOperator.identity());
    }

    private static Companions madeUpCompanions(UnaryOperator<String> change) throws IOException {
        return new Companions(
                Optional.of(read(change.apply(madeUp("governance")), GovernanceTables.GOVERNANCE)),
                Optional.of(read(change.apply(madeUp("data-map")), DataMapTables.DATA_MAP)),
                read(change.apply(madeUp("attention")), AttentionTables.RULES),
                read(change.apply(madeUp("terms")), LanguageTables.TERMS));
    }

    /** The report on South Ayrshire's plan since its start, with what its next plan takes on. */
    public static Report whole() throws IOException {
        return whole(UnaryOperator.identity());
    }

    private static Report whole(UnaryOperator<String> change) throws IOException {
        Plan plan = plan(change.apply(shipped("south-ayrshire-2021-24")));
        return Report.of(plan)
                .since(plan.getPeriod().getStart())
                .next(plan(change.apply(shipped("south-ayrshire-2024-30"))));
    }

    /** The report on South Ayrshire's plan since its start, with its next plan and its companion documents. */
    public static Report southAyrshire() throws IOException {
        return southAyrshire(UnaryOperator.identity());
    }

    /** The same of documents that are changed before they are read. */
    public static Report southAyrshire(UnaryOperator<String> change) throws IOException {
        return whole(change)
                .companions(new Companions(
                        Optional.of(
                                read(change.apply(shipped("south-ayrshire-governance")), GovernanceTables.GOVERNANCE)),
                        Optional.of(read(change.apply(shipped("south-ayrshire-data-map")), DataMapTables.DATA_MAP)),
                        AttentionRules.usual(),
                        List.of()));
    }

    /** South Ayrshire's, grouped by something. */
    public static Report by(Grouping by) throws IOException {
        return of(shipped("south-ayrshire-2021-24")).by(by);
    }

    /** A report as JSON. */
    public static String json(Report report) {
        return PlanJson.DEFAULT.toJson(report, ReportTables.report(report));
    }

    private static Plan plan(String json) {
        return PlanJson.DEFAULT.read(json).orThrow();
    }

    private static <T> T read(String json, ValueCodec<T> codec) {
        return PlanJson.DEFAULT.read(json, codec).orThrow();
    }
}
