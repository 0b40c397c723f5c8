package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.UnapprovedAssessment;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** The page of an action or a benefit: what it is, how it stands, its story, and what was changed of it here. */
record EntryPages(Site site) {

    private static final List<String> STORY = List.of(
            "measures,values-over-time,updates,milestones,dates-of-actions,responsibilities,links-of-entries,evidence-listed"
                    .split(","));

    void install(JavalinConfig config) {
        config.routes.get("/entries/{id}", this::entry);
    }

    private void entry(Context context) {
        Page page = new Page(site, context);
        String id = Site.id(context);
        Entry<?> entry = Site.found(page.version.plan().find(id), () -> "No action or benefit has this id.");
        ReportDocument story = site.figures().excerpts(page.version, page.asOf).entries(Set.of(id), STORY);
        page.with("entry", entry)
                .with("facts", EntryFacts.of(page.version, entry, page.asOf))
                .with("address", Address.ofEntry(id))
                .with("drafts", Session.of(context).role().edits() ? drafts(page, id) : List.of())
                .with("history", site.tracker().history().changesOf(id))
                .parts(site.figures().parts(page.version, story))
                .show("entry.jte", site.figures().name(page.version, id), "/entries");
    }

    private static List<UnapprovedAssessment> drafts(Page page, String id) {
        return UnapprovedAssessment.of(page.version.plan()).stream()
                .filter(draft -> draft.entry().getId().equals(id))
                .toList();
    }
}
