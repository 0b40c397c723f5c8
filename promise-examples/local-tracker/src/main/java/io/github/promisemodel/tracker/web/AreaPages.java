package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of an improvement area: its actions and benefits. */
final class AreaPages {

    private final Site site;

    AreaPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/areas/{id}", this::area);
    }

    private void area(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        ImprovementArea area =
                Site.found(version.approved().findArea(Site.id(context)), () -> "No improvement area has this id.");
        site.show(
                context,
                "area.jte",
                area.getReference().map(reference -> reference + " ").orElse("") + area.getTitle(),
                "/areas",
                version,
                asOf,
                Map.of(
                        "foundations",
                        version.plan().foundationsOf(area).stream()
                                .map(Figures.LABELS::word)
                                .collect(Collectors.joining(", ")),
                        "address",
                        Address.ofArea(area.getId()),
                        "parts",
                        site.figures()
                                .kept(version, asOf + " area " + area.getId(), () -> parts(version, asOf, area))));
    }

    private List<Part> parts(PlanVersion version, PartialDate asOf, ImprovementArea area) {
        Set<String> entries = Stream.<Entry<?>>concat(area.getActions().stream(), area.getBenefits().stream())
                .map(Entry::getId)
                .collect(Collectors.toSet());
        return site.figures().entries(version, asOf, entries);
    }
}
