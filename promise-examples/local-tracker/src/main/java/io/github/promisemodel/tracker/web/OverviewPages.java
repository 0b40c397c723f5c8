package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** What the plan comes to. */
final class OverviewPages {

    private final Site site;

    OverviewPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/", this::overview);
    }

    private void overview(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        Report report = site.figures().report(version, asOf);
        site.show(
                context,
                "figures.jte",
                "Overview",
                "/",
                version,
                asOf,
                Map.of(
                        "figures",
                        site.figures()
                                .tables(version, report, asOf.toString(), List.of("summary", "actions", "benefits"))));
    }
}
