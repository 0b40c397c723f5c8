package io.github.promisemodel.tracker.web;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reports.words.StatusMark;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;

/** The page of an action or a benefit. */
final class EntryPages {

    private final Site site;

    EntryPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        config.routes.get("/entries/{id}", this::entry);
    }

    private void entry(Context context) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        String id = Site.id(context);
        Entry<?> entry = Site.found(version.plan().find(id), () -> "No action or benefit has this id.");
        site.show(
                context,
                "entry.jte",
                entry.getDisplayName(),
                "/entries",
                version,
                asOf,
                Map.of("entry", entry, "status", status(version.approved(), id, asOf), "address", Address.ofEntry(id)));
    }

    /** How an entry stands by what is approved. */
    private static String status(Plan approved, String id, PartialDate asOf) {
        return Figures.parts(approved).status(mark(approved, approved.get(id), asOf));
    }

    private static <S extends Enum<S>> StatusMark mark(Plan plan, Entry<S> entry, PartialDate asOf) {
        return Figures.LABELS.mark(plan.historyOf(entry).readingAsOf(asOf));
    }

    /** What kind of entry it is. */
    static boolean isAction(Entry<?> entry) {
        return entry instanceof Action;
    }
}
