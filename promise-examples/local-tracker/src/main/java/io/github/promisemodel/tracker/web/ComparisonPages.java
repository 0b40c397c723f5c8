package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.figures.Documents;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** The pages that compare: two dates of the plan, and the plan with the one after it. */
record ComparisonPages(Site site) {

    private static final String LEDGER =
            "What becomes of each action and benefit when the plan ends, as its entries state it so far;"
                    + " the next plan is not written yet.";

    void install(JavalinConfig config) {
        config.routes.get("/movement", this::movement);
        config.routes.get("/carry-forward", this::carryForward);
    }

    private void movement(Context context) {
        Page page = new Page(site, context);
        PartialDate start = page.version.plan().getPeriod().getStart();
        DateField since = DateField.of(context, "since", "Since", start);
        if (!since.isWrong() && page.asOf.isBefore(since.date())) {
            since = since.wrong("This is after " + page.asOf + ". Give an earlier date.");
        }
        PartialDate from = since.isWrong() ? start : since.date();
        Report report = site.figures().report(page.version, page.asOf).since(from);
        page.with("since", since)
                .with(
                        "lead",
                        (from.equals(start) ? "From the start of the plan, " : "From ") + Figures.LABELS.say(from)
                                + ", to " + Figures.LABELS.say(page.asOf) + ".")
                .parts(site.figures()
                        .kept(
                                page.version,
                                page.asOf + " since " + from,
                                () -> site.figures().parts(page.version, report, List.of("movement"))))
                .show("movement.jte", "Movement between two dates", "/movement");
    }

    private void carryForward(Context context) {
        Page page = new Page(site, context);
        page.with("lead", LEDGER)
                .parts(site.figures().kept(page.version, page.asOf + " ledger", () -> ledger(page)))
                .show("figures.jte", "What is carried forward", "/carry-forward");
    }

    private List<Part> ledger(Page page) {
        Report report = site.figures().report(page.version, page.asOf).next(next(page.version.plan()));
        List<Part> parts = new ArrayList<>();
        report.ledger()
                .map(ledger -> Documents.ledger(ledger, false, Figures.LABELS))
                .ifPresent(open -> parts.addAll(site.figures().parts(page.version, open)));
        parts.addAll(site.figures().parts(page.version, report, List.of("ledger")));
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
