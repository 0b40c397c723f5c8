package io.github.promisemodel.tracker.web;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reports.report.Report;
import io.github.promisemodel.tracker.plan.PieceChange;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.github.promisemodel.tracker.plan.Version;
import io.github.promisemodel.tracker.web.Figures.Part;
import io.github.promisemodel.tracker.web.Layout.Link;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was done to the plan in the tracker, version by version. */
public final class HistoryPages {

    private static final int MOST = 100;

    private static final List<String> PARTS = List.of("movement", "changes");

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final Site site;

    HistoryPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/history", this::versions);
        config.routes.get("/history/{id}", this::version);
    }

    /**
     * When something was recorded, in words.
     *
     * @param moment the moment
     * @return the day and the minute
     */
    public static String when(Instant moment) {
        return WHEN.format(moment);
    }

    private void versions(Context context) {
        site.show(
                context,
                "history.jte",
                "History",
                "/history",
                Map.of("versions", site.tracker().history().versions(MOST)));
    }

    private void version(Context context) {
        PlanVersion latest = site.tracker().latest();
        String number = Site.id(context);
        List<PieceChange> changes = number.matches("[1-9][0-9]{0,9}")
                ? site.tracker().history().changes(Long.parseLong(number))
                : List.of();
        Version version = Site.found(
                changes.stream().map(PieceChange::version).findFirst(), () -> "There is no version of this number.");
        boolean edits = Session.of(context).role().edits();
        List<Link> entries = changes.stream()
                .map(PieceChange::entry)
                .filter(id -> !id.equals(PlanVersion.PLAN_ITSELF))
                .limit(MOST)
                .map(id -> new Link(Address.ofEntry(id), site.figures().name(latest, id)))
                .toList();
        site.show(
                context,
                "version.jte",
                "Version " + number,
                "/history",
                Map.of(
                        "version",
                        version,
                        "entries",
                        entries,
                        "isWhole",
                        changes.stream().anyMatch(change -> change.entry().equals(PlanVersion.PLAN_ITSELF)),
                        "more",
                        changes.size() > entries.size() + 1,
                        "parts",
                        site.figures()
                                .kept(
                                        latest,
                                        "version " + number + edits,
                                        () -> parts(latest, version.number(), changes, edits))));
    }

    private List<Part> parts(PlanVersion latest, long number, List<PieceChange> changes, boolean withDrafts) {
        if (number == 1) {
            return List.of();
        }
        Set<String> ids = changes.stream().map(PieceChange::entry).collect(Collectors.toSet());
        PlanVersion after = site.tracker().at(number).orElseThrow();
        Plan before = excerpt(site.tracker().at(number - 1).orElseThrow(), ids, withDrafts);
        Report report = Report.of(excerpt(after, ids, withDrafts)).asOf(after.asOf()).earlier(before).since(after.asOf());
        return site.figures().parts(latest, report, PARTS);
    }

    private static Plan excerpt(PlanVersion version, Set<String> ids, boolean withDrafts) {
        return Excerpt.of(withDrafts ? version.plan() : version.approved(), ids);
    }
}
