package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.plan.PlacedMeasure;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.web.Layout.Link;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page of a measure: its target and its values over time. */
final class MeasurePages {

    private static final List<String> PARTS = List.of(
            "measures",
            "targets",
            "target-amendments",
            "statuses-of-measures",
            "statuses-by-hand",
            "words-of-measures",
            "values-over-time",
            "breakdowns");

    private final Site site;

    MeasurePages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/measures/{id}", this::measure);
    }

    private void measure(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        String id = Site.id(context);
        // An id is that of one measure: a plan where two have it is not let in.
        PlacedMeasure placed = Site.found(
                PlacedMeasure.of(version.approved()).stream()
                        .filter(each -> each.measure().getId().equals(id))
                        .findFirst(),
                () -> "No measure has this id.");
        site.show(
                context,
                "measure.jte",
                placed.measure().getTitle(),
                "/measures",
                version,
                asOf,
                Map.of(
                        "owner",
                        owner(version, placed),
                        "address",
                        Address.ofMeasure(id),
                        "parts",
                        site.figures()
                                .kept(
                                        version,
                                        asOf + " measure " + id,
                                        () -> site.figures()
                                                .excerpt(
                                                        version,
                                                        Excerpt.ofMeasure(version.approved(), id),
                                                        asOf,
                                                        PARTS,
                                                        Set.of(id)))));
    }

    private Link owner(PlanVersion version, PlacedMeasure placed) {
        return placed.entry()
                .map(entry -> new Link(Address.ofEntry(entry.getId()), site.figures().name(version, entry.getId())))
                .or(() -> placed.area().map(MeasurePages::area))
                .orElseGet(() -> new Link("/", "The whole plan"));
    }

    private static Link area(ImprovementArea area) {
        return new Link(Address.ofArea(area.getId()), area.getTitle());
    }
}
