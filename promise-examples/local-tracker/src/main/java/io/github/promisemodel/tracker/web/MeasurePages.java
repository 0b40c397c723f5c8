package io.github.promisemodel.tracker.web;

import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;

/** The page of a measure: its target and its values over time. */
record MeasurePages(Site site) {

    private static final List<String> PARTS = List.of(
            "measures,targets,target-amendments,statuses-of-measures,statuses-by-hand,words-of-measures,values-over-time,breakdowns"
                    .split(","));

    void install(JavalinConfig config) {
        config.routes.get("/measures/{id}", this::measure);
    }

    private void measure(Context context) {
        Page page = new Page(site, context);
        String id = Site.id(context);
        // An id is that of one measure: a plan where two have it is not let in.
        Measure measure = Site.found(
                PlacedMeasure.of(page.version.approved()).stream()
                        .map(PlacedMeasure::measure)
                        .filter(each -> each.getId().equals(id))
                        .findFirst(),
                () -> "No measure has this id.");
        ReportDocument tables = site.figures().excerpts(page.version, page.asOf).measure(id, PARTS);
        page.with("address", Address.ofMeasure(id))
                .parts(site.figures().parts(page.version, tables))
                .show("measure.jte", measure.getTitle(), "/measures");
    }
}
