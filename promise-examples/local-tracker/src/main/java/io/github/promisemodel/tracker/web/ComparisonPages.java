package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages that compare: two dates of the plan, and the plan with the one after it. */
final class ComparisonPages {

    private final Site site;

    ComparisonPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/movement", this::movement);
        config.routes.get("/carry-forward", this::carryForward);
    }

    private void movement(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        PartialDate start = version.plan().getPeriod().getStart();
        DateField since = DateField.of(context, "since", "Since", start);
        PartialDate from = since.isWrong() ? start : PartialDate.parse(since.value());
        if (asOf.isBefore(from)) {
            since = since.wrong("This is after " + asOf + ". Give an earlier date.");
            from = start;
        }
        Report report = site.figures().report(version, asOf).since(from);
        PartialDate shown = from;
        site.show(
                context,
                "movement.jte",
                "Movement between two dates",
                "/movement",
                version,
                asOf,
                Map.of(
                        "since",
                        since,
                        "lead",
                        (from.equals(start) ? "From the start of the plan, " : "From ") + Figures.LABELS.say(from)
                                + ", to " + Figures.LABELS.say(asOf) + ".",
                        "parts",
                        site.figures()
                                .kept(
                                        version,
                                        asOf + " since " + shown,
                                        () -> site.figures().parts(version, report, List.of("movement")))));
    }

    private void carryForward(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        site.show(
                context,
                "figures.jte",
                "What is carried forward",
                "/carry-forward",
                version,
                asOf,
                Map.of(
                        "lead",
                        "What becomes of each action and benefit when the plan ends, as its entries state it so far; the next plan is"
                                + " not written yet.",
                        "parts",
                        site.figures().kept(version, asOf + " ledger", () -> ledger(version, asOf))));
    }

    private List<Part> ledger(PlanVersion version, PartialDate asOf) {
        Report report = site.figures().report(version, asOf).next(next(version.plan()));
        List<Part> parts = new ArrayList<>();
        report.ledger()
                .map(ledger -> Documents.ledger(ledger, false, Figures.LABELS))
                .ifPresent(open -> parts.addAll(site.figures().parts(version, open, table -> table)));
        parts.addAll(site.figures().parts(version, report, List.of("ledger")));
        return parts;
    }

    /** A plan that lists nothing and says of nothing that it lists it all, so that nothing is lost by it. */
    private static Plan next(Plan plan) {
        return Plan.builder()
                .id(plan.getId() + "-next")
                .council(plan.getCouncil())
                .title("The next plan")
                .period(plan.getPeriod())
                .build();
    }
}
