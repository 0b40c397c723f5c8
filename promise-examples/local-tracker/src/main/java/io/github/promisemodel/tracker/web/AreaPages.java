package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of an improvement area: its actions and benefits. */
record AreaPages(Site site) {

    void install(JavalinConfig config) {
        config.routes.get("/areas/{id}", this::area);
    }

    private void area(Context context) {
        Page page = new Page(site, context);
        ImprovementArea area = Site.found(
                page.version.approved().findArea(Site.id(context)), () -> "No improvement area has this id.");
        Set<String> entries = Stream.<Entry<?>>concat(area.getActions().stream(), area.getBenefits().stream())
                .map(Entry::getId)
                .collect(Collectors.toSet());
        String foundations = page.version.plan().foundationsOf(area).stream()
                .map(Figures.LABELS::word)
                .collect(Collectors.joining(", "));
        page.with("foundations", foundations)
                .with("address", Address.ofArea(area.getId()))
                .parts(site.figures().entries(page.version, page.asOf, entries))
                .show("area.jte", Address.title(area), "/areas");
    }
}
