package io.github.promisemodel.tracker.api;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.check.PlanCheck;
import io.github.promisemodel.json.check.CheckTables;
import io.github.promisemodel.json.jackson3.PlanJson;
import io.github.promisemodel.json.merge.MergeTables;
import io.github.promisemodel.json.plan.PlanTables;
import io.github.promisemodel.json.reconcile.ReconcileTables;
import io.github.promisemodel.json.table.WriteCodec;
import io.github.promisemodel.merge.PlanDiff;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reconcile.Reconciliation;
import io.github.promisemodel.reports.json.ReportTables;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.store.KeptPlan;
import io.github.promisemodel.store.plan.EntryTable;
import io.github.promisemodel.store.plan.PieceChange;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.tally.Rounding;
import io.github.promisemodel.tracker.api.ApiTables.RollUps;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What can be read of the plan. Each answer is of one version, whose number is its ETag. */
public final class PlanApi {

    private static final int MOST_VERSIONS = 1000;

    private final Supplier<KeptPlan> tracker;

    /**
     * Makes the API of a tracker.
     *
     * @param tracker gives the tracker, which may still be read
     */
    public PlanApi(Supplier<KeptPlan> tracker) {
        this.tracker = tracker;
    }

    /**
     * Adds what it answers.
     *
     * @param config the server's
     */
    public void install(JavalinConfig config) {
        config.routes.before("/api/*", context -> new ApiRequest(tracker.get(), context).requireJsonIsAccepted());
        get(config, "/api/plan", PlanTables.PLAN, (request, view) -> view.plan());
        get(config, "/api/roll-ups", RollUps.TABLE, PlanApi::rollUps);
        get(config, "/api/reconciliation", ReconcileTables.reconciliation(Rounding.HALF_UP), PlanApi::reconciliation);
        get(config, "/api/differences", MergeTables.DIFF, PlanApi::differences);
        get(config, "/api/findings", CheckTables.CHECK, (request, view) -> PlanCheck.of(view.plan()));
        get(
                config,
                "/api/history",
                ApiTables.VERSIONS,
                (request, view) -> tracker.get().history().versions(MOST_VERSIONS));
        get(config, "/api/history/{n}", ApiTables.CHANGES, (request, view) -> changes(request));
        config.routes.get("/api/export", this::report);
        config.routes.get("/api/entries/{id}", this::entry);
        String description = Description.json();
        config.routes.get(
                "/api/openapi.json",
                context -> context.contentType(ApiRequest.JSON).result(description));
        new ChangeApi(tracker).install(config);
    }

    private <T> void get(
            JavalinConfig config, String path, WriteCodec<T> codec, BiFunction<ApiRequest, PlanView, T> answer) {
        config.routes.get(path, context -> {
            ApiRequest request = new ApiRequest(tracker.get(), context);
            PlanView view = request.view();
            String tag = view.tag(PlanVersion.PLAN_ITSELF);
            request.answer(tag, () -> PlanJson.DEFAULT.toJson(answer.apply(request, view), codec));
        });
    }

    private void report(Context context) {
        ApiRequest request = new ApiRequest(tracker.get(), context);
        PlanView view = request.view();
        Report report = Report.of(view.plan()).asOf(request.asOf(view));
        request.answer(
                view.tag(PlanVersion.PLAN_ITSELF), () -> PlanJson.DEFAULT.toJson(report, ReportTables.report(report)));
    }

    private void entry(Context context) {
        ApiRequest request = new ApiRequest(tracker.get(), context);
        PlanView view = request.view();
        Entry<?> entry = request.entry(view);
        request.answer(view.tag(entry.getId()), () -> PlanJson.DEFAULT.toJson(entry, EntryTable.ENTRY));
    }

    private static RollUps rollUps(ApiRequest request, PlanView view) {
        Grouping by = request.query("by", Grouping::parse).orElse(Grouping.AREA);
        return RollUps.of(view.plan(), request.asOf(view), by);
    }

    private static Reconciliation reconciliation(ApiRequest request, PlanView view) {
        return Reconciliation.of(view.plan(), request.asOf(view));
    }

    private static PlanDiff differences(ApiRequest request, PlanView view) {
        long from = request.query("from", Long::parseLong)
                .orElseThrow(() -> ApiRequest.problem(HttpStatus.BAD_REQUEST, "from: write the number of a version."));
        long to = request.query("to", Long::parseLong).orElse(view.version().number());
        Plan earlier = new PlanView(request.version(from), view.isApproved()).plan();
        return PlanDiff.of(earlier, new PlanView(request.version(to), view.isApproved()).plan());
    }

    private List<PieceChange> changes(ApiRequest request) {
        request.requireEditor();
        List<PieceChange> changes = tracker.get().history().changes(request.number());
        ApiRequest.require(!changes.isEmpty(), HttpStatus.NOT_FOUND, "There was no such version.");
        return changes;
    }
}
