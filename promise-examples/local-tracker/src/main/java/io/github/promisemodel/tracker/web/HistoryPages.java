package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.figures.ExcerptFigures;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.store.plan.PieceChange;
import io.github.promisemodel.store.plan.PlanVersion;
import io.github.promisemodel.store.plan.Version;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.github.promisemodel.tracker.web.Layout.Link;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done to the plan in the tracker, version by version. */
record HistoryPages(Site site) {

    private static final int MOST = 100;

    void install(JavalinConfig config) {
        config.routes.get("/history", this::versions);
        config.routes.get("/history/{id}", this::version);
    }

    private void versions(Context context) {
        new Page(site, context)
                .with("versions", site.tracker().history().versions(MOST))
                .show("history.jte", "History", "/history");
    }

    private void version(Context context) {
        Page page = new Page(site, context);
        String number = Site.id(context);
        List<PieceChange> changes = number.matches("[1-9][0-9]{0,9}")
                ? site.tracker().history().changes(Long.parseLong(number))
                : List.of();
        Version version = Site.found(
                changes.stream().map(PieceChange::version).findFirst(), () -> "There is no version of this number.");
        boolean edits = Session.of(context).role().edits();
        Set<String> ids = changes.stream().map(PieceChange::entry).collect(Collectors.toSet());
        boolean isWhole = ids.remove(PlanVersion.PLAN_ITSELF);
        page.with("version", version)
                .with("entries", links(page.version, ids))
                .with("isWhole", isWhole)
                .with("more", ids.size() > MOST)
                .parts(site.figures()
                        .kept(page.version, "version " + number + edits, () -> parts(page, version, ids, edits)))
                .show("version.jte", "Version " + number, "/history");
    }

    private List<Link> links(PlanVersion latest, Set<String> ids) {
        return ids.stream()
                .sorted()
                .limit(MOST)
                .map(id -> new Link(Address.ofEntry(id), site.figures().name(latest, id)))
                .toList();
    }

    private List<Part> parts(Page page, Version version, Set<String> ids, boolean withDrafts) {
        if (version.number() == 1) {
            return List.of();
        }
        PlanVersion after = site.tracker().at(version.number()).orElseThrow();
        PlanVersion before = site.tracker().at(version.number() - 1).orElseThrow();
        Plan now = withDrafts ? after.plan() : after.approved();
        Plan then = withDrafts ? before.plan() : before.approved();
        Report report = Report.of(now).asOf(after.asOf());
        return ExcerptFigures.changes(then, report, ids, Figures.LABELS.about(now)).stream()
                .flatMap(document -> site.figures().parts(page.version, document).stream())
                .toList();
    }
}
