package io.github.promisemodel.tracker.web;

import io.github.promisemodel.assessment.Entry;
import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.plan.UnapprovedAssessment;
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

/** The page of an action or a benefit: what it is, how it stands, its story, and what was changed of it here. */
final class EntryPages {

    private static final List<String> STORY = List.of(
            "measures",
            "values-over-time",
            "updates",
            "milestones",
            "dates-of-actions",
            "responsibilities",
            "links-of-entries",
            "evidence-listed");

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
        boolean edits = Session.of(context).role().edits();
        site.show(
                context,
                "entry.jte",
                site.figures().name(version, id),
                "/entries",
                version,
                asOf,
                Map.of(
                        "entry",
                        entry,
                        "facts",
                        EntryFacts.of(version, entry, asOf),
                        "address",
                        Address.ofEntry(id),
                        "drafts",
                        edits ? drafts(version.plan(), id) : List.of(),
                        "parts",
                        site.figures().kept(version, asOf + " entry " + id, () -> story(version, asOf, id)),
                        "history",
                        site.tracker().history().changesOf(id)));
    }

    private static List<UnapprovedAssessment> drafts(Plan plan, String id) {
        return UnapprovedAssessment.of(plan).stream()
                .filter(draft -> draft.entry().getId().equals(id))
                .toList();
    }

    private List<Part> story(PlanVersion version, PartialDate asOf, String id) {
        Entry<?> entry = version.approved().get(id);
        Set<String> rows = Stream.concat(
                        Stream.of(id), Excerpt.measures(entry).stream().map(measure -> measure.getId()))
                .collect(Collectors.toSet());
        return site.figures().excerpt(version, Excerpt.of(version.approved(), Set.of(id)), asOf, STORY, rows);
    }
}
