package io.github.promisemodel.tracker.web;

import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.tracker.plan.PlanVersion;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The pages that are parts of the report as of a date, and nothing else. */
final class ReportPages {

    /** A page: its title, what it begins with, and the parts that it has, as {@code --parts} names them. */
    private record Page(String path, String title, String lead, List<String> parts) {}

    private static final List<Page> PAGES = List.of(
            new Page("/", "Overview", "", List.of("summary", "actions", "benefits")),
            new Page(
                    "/areas",
                    "Improvement areas",
                    "An area's name leads to its actions and benefits.",
                    List.of("actions-by-area", "benefits-by-area", "colours-by-area")),
            new Page("/measures", "Measures", "A measure's name leads to its values over time.", List.of("measures")),
            new Page(
                    "/attention",
                    "What needs attention",
                    "",
                    List.of("exceptions", "due-dates", "late-or-due-soon", "due-in-words", "attention")),
            new Page(
                    "/published",
                    "Published beside counted",
                    "What was printed, compared with what the plan's own entries come to.",
                    List.of("published")));

    private final Site site;

    ReportPages(Site site) {
        this.site = site;
    }

    void install(JavalinConfig config) {
        PAGES.forEach(page -> config.routes.get(page.path(), context -> show(context, page)));
    }

    private void show(Context context, Page page) {
        PlanVersion version = site.tracker().latest();
        PartialDate asOf = site.asOf(context, version);
        site.show(
                context,
                "figures.jte",
                page.title(),
                page.path(),
                version,
                asOf,
                Map.of("lead", page.lead(), "parts", site.figures().parts(version, asOf, page.parts())));
    }
}
